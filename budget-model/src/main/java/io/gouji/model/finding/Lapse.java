package io.gouji.model.finding;

/** Why what a person said of a finding does not hold for it any more. */
public enum Lapse {
    /** Its day is over. */
    EXPIRED("已过有效期，需重新说明。", "It has expired and must be given again."),
    /** A figure that the finding rests on is another one now. */
    FIGURES_CHANGED("所涉数字已变动，需重新说明。", "A figure that the finding rests on has changed; it must be given again."),
    /** The rule may judge the same figures differently now. */
    RULE_CHANGED("规则版本已更新，需重新说明。", "The rule has changed; it must be given again.");

    private final LocalizedText message;

    Lapse(String zh, String en) {
        this.message = new LocalizedText(zh, en);
    }

    /** A sentence for people. */
    public LocalizedText message() {
        return message;
    }
}
