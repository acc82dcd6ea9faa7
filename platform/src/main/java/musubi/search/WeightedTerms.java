package musubi.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.jspecify.annotations.Nullable;

/// Terms that were analysed before, handed to Lucene with how often each counts.
final class WeightedTerms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> terms;
    private @Nullable Iterator<Map.Entry<String, Integer>> left;

    WeightedTerms(Map<String, Integer> terms) {
        this.terms = terms;
    }

    @Override
    public void reset() {
        left = terms.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (left == null || !left.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = left.next();
        term.setEmpty().append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
