package io.gouji.model.privacy;

import io.gouji.model.document.Location;

/**
 * Personal data found on the page. The datum itself is never kept: what is here is already masked.
 *
 * @param kind what it is
 * @param masked what may be shown, such as {@code 138****1234} or {@code 张**}
 * @param context the label or words it stands with, such as 部门联系人
 * @param location where it stood
 */
public record PersonalDatum(Kind kind, String masked, String context, Location location) {

    /** Kinds of personal data. */
    public enum Kind {
        /** 手机号码. */
        MOBILE_NUMBER,
        /** 公民身份号码, with a valid check digit. */
        IDENTITY_NUMBER,
        /** 银行账号. */
        BANK_ACCOUNT,
        /** 个人姓名: contact person, head of a project. */
        PERSON_NAME,
        /** 电子邮箱. */
        EMAIL,
        /** 家庭住址. */
        HOME_ADDRESS
    }
}
