# Built from the repository root after `mvn -DskipTests package`:
#   docker build -f deploy/report-service.Dockerfile -t gouji/report-service:0.1.0 .
FROM eclipse-temurin:21-jre-noble
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin gouji
WORKDIR /opt/gouji
# Libraries change seldom, our classes often: one layer each.
COPY report-service/target/quarkus-app/lib/ lib/
COPY report-service/target/quarkus-app/quarkus/ quarkus/
COPY report-service/target/quarkus-app/app/ app/
COPY report-service/target/quarkus-app/quarkus-run.jar quarkus-run.jar
USER 10001
EXPOSE 8080
# Views are read and written in small pieces.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
