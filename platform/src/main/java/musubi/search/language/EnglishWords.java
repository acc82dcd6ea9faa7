package musubi.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words in Latin and other alphabets, and numbers: split, without possessive, lightly stemmed.
final class EnglishWords {

    private static final int LONGEST = 64;
    private static final double NUMBER = 0.2;

    private static final Set<String> EMPTY = Stream.of("""
                    a about after all also am an and any are as at be because been being but by can cannot could did do
                    does doing done each for from get gets getting give given go had has have having he help her here
                    him his how i if in into is it its just let like look looking make makes making many may me might
                    more most much must my need needs needed new no nor not of off on once one only or other our out
                    over own per please possible seek seeking she should so some such than that the their them then
                    there these they thing things this those through to too try trying under up use used using very
                    want wanted wants was way ways we were what when where which while who whom why will wish with
                    without would you your find finding us someone something anyone interested would""".split("\\s+")).collect(Collectors.toUnmodifiableSet());

    /// Adds the words between two places of a text to `tokens`.
    void into(List<Token> tokens, String text, int from, int to) {
        for (int start = from; start < to; ) {
            var kind = kind(text, start);
            var end = start + 1;
            while (end < to && kind != 0 && kind(text, end) == kind) {
                end++;
            }
            if (kind != 0 && !isPossessive(text, start, end)) {
                tokens.add(token(text.substring(start, Math.min(end, start + LONGEST)), start, end));
            }
            start = end;
        }
    }

    private static int kind(String text, int at) {
        var c = text.charAt(at);
        return Character.isDigit(c) ? 2 : Character.isLetter(c) || Character.isSurrogate(c) ? 1 : 0;
    }

    private static boolean isPossessive(String text, int start, int end) {
        return start > 0 && end - start <= 2 && text.charAt(start - 1) == '\'';
    }

    private static Token token(String word, int start, int end) {
        if (Character.isDigit(word.charAt(0))) {
            return new Token(word, word, start, end, NUMBER);
        }
        var stem = stem(word);
        return new Token(stem, stem, start, end, EMPTY.contains(word) || word.length() == 1 ? 0 : 1);
    }

    private static String stem(String word) {
        try (var stream = new KStemFilter(new OneWord(word))) {
            stream.incrementToken();
            return stream.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A stream of a single word, for filters that only work on streams.
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final String word;

        private OneWord(String word) {
            this.word = word;
        }

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(word);
            return true;
        }
    }
}
