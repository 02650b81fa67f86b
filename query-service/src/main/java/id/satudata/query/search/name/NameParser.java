package id.satudata.query.search.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a written name apart into tokens, and leaves titles and degrees out. */
final class NameParser {

    private static final int MOST_TOKENS = 20;
    private static final int LONGEST_TOKEN = 64;
    private static final Pattern PART = Pattern.compile("([\\p{L}\\p{Nd}]+)(\\.?)");

    private NameParser() {}

    static List<NameToken> parse(String written) {
        List<Part> all = new ArrayList<>();
        List<Part> names = new ArrayList<>();
        String[] segments = Folding.fold(written).split(",");
        for (int i = 0; i < segments.length; i++) {
            boolean afterComma = i > 0;
            for (String word : segments[i].split("\\s+")) {
                List<Part> parts = parts(word);
                all.addAll(parts);
                boolean degree = !names.isEmpty() && Titles.isDegree(word, afterComma);
                if (!degree && !Titles.isInitials(word)) {
                    parts.stream()
                            .filter(part -> !Titles.isTitle(part, names.isEmpty()))
                            .forEach(names::add);
                }
            }
        }
        return tokens(names.isEmpty() ? all : names);
    }

    private static List<Part> parts(String word) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(word);
        while (matcher.find()) {
            parts.add(new Part(matcher.group(1), !matcher.group(2).isEmpty()));
        }
        return parts;
    }

    private static List<NameToken> tokens(List<Part> parts) {
        List<NameToken> tokens = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.size(), MOST_TOKENS); i++) {
            Part part = parts.get(i);
            boolean leading = i == 0 && parts.size() > 1;
            tokens.add(new NameToken(
                    Folding.beginning(part.text(), LONGEST_TOKEN),
                    Abbreviations.meanings(part, leading),
                    Titles.isHonorific(part, leading)));
        }
        return List.copyOf(tokens);
    }
}
