package musubi.kernel;

/// The vowel a plain katakana ends in: what a long-vowel sign (ー) after it sounds like.
enum KanaVowel {
    A('ア', "アカサタナハマヤラワ"),
    I('イ', "イキシチニヒミリヰ"),
    U('ウ', "ウクスツヌフムユル"),
    E('エ', "エケセテネヘメレヱ"),
    O('オ', "オコソトノホモヨロヲ");

    private final char sign;
    private final String row;

    KanaVowel(char sign, String row) {
        this.sign = sign;
        this.row = row;
    }

    /// The vowel to read ー as; the sign itself where nothing before it has a vowel.
    static int after(int kana) {
        for (var vowel : values()) {
            if (vowel.row.indexOf(kana) >= 0) {
                return vowel.sign;
            }
        }
        return 'ー';
    }
}
