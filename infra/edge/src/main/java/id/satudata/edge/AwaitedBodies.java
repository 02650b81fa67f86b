package id.satudata.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how long bodies keep us waiting. */
final class AwaitedBodies extends OncePerRequestFilter {
    private final EdgeProperties edge;

    AwaitedBodies(EdgeProperties edge) {
        this.edge = edge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Awaited(request, edge), response);
    }

    private static final class Awaited extends HttpServletRequestWrapper {
        private final EdgeProperties edge;

        Awaited(HttpServletRequest request, EdgeProperties edge) {
            super(request);
            this.edge = edge;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new AwaitedBody(super.getInputStream(), edge);
        }
    }
}
