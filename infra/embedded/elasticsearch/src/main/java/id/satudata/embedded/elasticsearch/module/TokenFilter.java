package id.satudata.embedded.elasticsearch.module;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A named step of text analysis. */
record TokenFilter(String name, UnaryOperator<TokenStream> step) implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
        return step.apply(tokens);
    }

    /** A step that keeps one token one token, and so may also normalise keywords. */
    record Normalizing(String name, UnaryOperator<TokenStream> step) implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return step.apply(tokens);
        }
    }
}
