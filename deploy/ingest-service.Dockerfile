# Built from the repository root after `mvn -DskipTests package`:
#   docker build -f deploy/ingest-service.Dockerfile -t gouji/ingest-service:0.1.0 .
FROM eclipse-temurin:21-jre-noble
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin gouji
WORKDIR /opt/gouji
# Libraries change seldom, our classes often: one layer each.
COPY ingest-service/target/quarkus-app/lib/ lib/
COPY ingest-service/target/quarkus-app/quarkus/ quarkus/
COPY ingest-service/target/quarkus-app/app/ app/
COPY ingest-service/target/quarkus-app/quarkus-run.jar quarkus-run.jar
USER 10001
EXPOSE 8080
# A document that exhausts memory is rejected, so running out of it must not end the process.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70"
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
