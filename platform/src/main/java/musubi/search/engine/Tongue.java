package musubi.search.engine;

import musubi.kernel.Language;
import musubi.search.language.Script;

/// In which language a text is written.
final class Tongue {

    /// Japanese says in few characters what takes many letters.
    private static final int SHORTER = 4;

    private Tongue() {}

    static Language of(String text) {
        var japanese = 0;
        var letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Script.isJapanese(text.charAt(i))) {
                japanese++;
            } else if (Character.isLetter(text.charAt(i))) {
                letters++;
            }
        }
        return letters > japanese * SHORTER ? Language.EN : Language.JA;
    }
}
