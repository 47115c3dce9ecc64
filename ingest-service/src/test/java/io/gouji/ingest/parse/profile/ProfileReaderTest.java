package io.gouji.ingest.parse.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.TextDisclosure;
import io.gouji.model.profile.OrganisationProfile;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {

    @Test
    void officesStandInASentenceAndBracketsAreNoFurtherOnes() {
        // Given
        String text = """
                第一部分 部门概况
                一、主要职能
                （一）负责全县水利工程的日常管理。
                （二）负责防汛抗旱。
                二、机构设置及人员情况
                青禾县水利服务中心无下属预算单位，下设3个科室，分别是：办公室（财务室、档案室）、工程科、供水科。
                """;

        // When
        OrganisationProfile profile = read(text);

        // Then
        assertThat(profile.functions()).containsExactly("（一）负责全县水利工程的日常管理。", "（二）负责防汛抗旱。");
        assertThat(profile.offices()).containsExactly("办公室（财务室、档案室）", "工程科", "供水科");
        assertThat(profile.units()).isEmpty();
    }

    @Test
    void sentenceThatAnnouncesUnitsMayBeBrokenWithinAWord() {
        // Given
        String text = """
                第一部分 部门概况
                二、部门决算单位构成
                青禾县水利局是主管全县水利工作、承担防汛抗旱和水资源管理任务的县政府工作部门，所在地为青禾县，下设若干单位并实行预算管理。
                从预算单位构成看，青禾县水利局部门决
                算包括：青禾县水利局本级决算、青禾县水库管理站决
                算。
                """;

        // When
        OrganisationProfile profile = read(text);

        // Then
        assertThat(profile.units()).containsExactly("青禾县水利局本级决算", "青禾县水库管理站决算");
    }

    @Test
    void officesAreListedBehindTheUnitsInOneSentence() {
        // Given
        String text = """
                第一部分 部门概况
                二、机构设置及人员情况
                青禾县水利局下属预算单位2个，分别是：青禾县水库管理站、青禾县灌区服务中心；内设3个科室，分别是：办公室、工程科、供水科。
                """;

        // When
        OrganisationProfile profile = read(text);

        // Then
        assertThat(profile.units()).containsExactly("青禾县水库管理站", "青禾县灌区服务中心");
        assertThat(profile.offices()).containsExactly("办公室", "工程科", "供水科");
    }

    @Test
    void unitsStandEachInALineOfItsOwn() {
        // Given
        String text = """
                第一部分 部门概况
                一、机构设置和所属单位情况
                （一）机关内设机构
                1、办公室
                2、工程科
                （二）下属差额拨款事业单位
                1、青禾县水利培训学校
                """;

        // When
        OrganisationProfile profile = read(text);

        // Then
        assertThat(profile.offices()).containsExactly("办公室", "工程科");
        assertThat(profile.units()).containsExactly("青禾县水利培训学校");
    }

    @Test
    void unitsStandInATable() {
        // Given
        String text = """
                第一部分 部门概况
                二、部门决算单位构成
                纳入2024年度部门决算编制范围的单位包括：
                序号\t单位名称\t备注
                1\t青禾县水利局（本级）\t
                2\t青禾县水利站\t
                """;

        // When
        OrganisationProfile profile = read(text);

        // Then
        assertThat(profile.units()).containsExactly("青禾县水利局（本级）", "青禾县水利站");
    }

    private static OrganisationProfile read(String text) {
        return Objects.requireNonNull(ProfileReader.read(TextDisclosure.outline(text)));
    }
}
