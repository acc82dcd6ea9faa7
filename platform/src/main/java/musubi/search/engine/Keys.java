package musubi.search.engine;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words that are cut already, in the form in which Lucene takes them.
final class Keys extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> keys;
    private Iterator<String> rest;

    Keys(List<String> keys) {
        this.keys = keys;
        this.rest = keys.iterator();
    }

    @Override
    public void reset() {
        rest = keys.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(rest.next());
        return true;
    }
}
