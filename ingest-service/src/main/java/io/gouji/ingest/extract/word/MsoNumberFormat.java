package io.gouji.ingest.extract.word;

/** How DOC writes the format of numbers ([MS-OSHARED] 2.2.1.3), in the words of DOCX. */
final class MsoNumberFormat {

    private static final String[] NAMES = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago",
        "ideographDigital",
        "japaneseCounting",
        "aiueo",
        "iroha",
        "decimalFullWidth",
        "decimalHalfWidth",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "aiueoFullWidth",
        "irohaFullWidth",
        "decimalZero",
        "bullet",
        "ganada",
        "chosung",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "ideographZodiacTraditional",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private static final int NONE = 0xFF;

    private MsoNumberFormat() {}

    /** The name of a format; of one that Chinese documents do not use, that of plain digits. */
    static String name(int code) {
        if (code == NONE) {
            return "none";
        }
        return code >= 0 && code < NAMES.length ? NAMES[code] : NAMES[0];
    }
}
