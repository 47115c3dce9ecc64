package io.gouji.ingest.extract.pdf;

import java.text.Normalizer;

/**
 * Undoes what fonts do to Chinese characters: some say of a glyph that it is the radical 金 of an index (U+2FA6) and not
 * the character 金, though both look the same on paper.
 */
final class Characters {

    /** Radicals that Unicode does not tell the character of, each followed by the character. */
    private static final String RADICALS = "⺁厂⺅亻⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺠民⺡氵⺢氺"
            + "⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺵网⺶羊⺷羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角"
            + "⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤"
            + "⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜";

    private static final char[] CHARACTERS = new char[0x80];

    static {
        for (int i = 0; i < RADICALS.length(); i += 2) {
            CHARACTERS[RADICALS.charAt(i) - 0x2E80] = RADICALS.charAt(i + 1);
        }
    }

    private Characters() {}

    /** The same text in characters that one would type. */
    static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isStrange(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static boolean isStrange(char c) {
        return (c >= 0x2E80 && c < 0x2FE0) || (c >= 0xF900 && c < 0xFB07) || (c < ' ' && c != '\t') || c == '\u00AD';
    }

    private static String rewritten(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isStrange(c)) {
                normal.append(c);
            } else if (c == '\u00AD') {
                normal.append('-');
            } else if (c < ' ') {
                normal.append(' ');
            } else if (c < 0x2F00 && CHARACTERS[c - 0x2E80] != 0) {
                normal.append(CHARACTERS[c - 0x2E80]);
            } else {
                normal.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            }
        }
        return normal.toString();
    }
}
