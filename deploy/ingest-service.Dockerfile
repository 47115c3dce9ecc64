# Built from the repository root after `mvn -DskipTests package`:
#   docker build -f deploy/ingest-service.Dockerfile -t gouji/ingest-service:0.1.0 .
# With character recognition for scanned pages:
#   docker build -f deploy/ingest-service.Dockerfile --target with-ocr -t gouji/ingest-service:0.1.0 .
FROM eclipse-temurin:21-jre-noble AS base
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin gouji
WORKDIR /opt/gouji
# Libraries change seldom, our classes often: one layer each.
COPY ingest-service/target/quarkus-app/lib/ lib/
COPY ingest-service/target/quarkus-app/quarkus/ quarkus/
COPY ingest-service/target/quarkus-app/app/ app/
COPY ingest-service/target/quarkus-app/quarkus-run.jar quarkus-run.jar
USER 10001
EXPOSE 8080
# A document that exhausts memory is rejected, so running out of it must not end the process. The other half of the
# container's memory is for the recognition of scanned pages, which runs as a process beside this one.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50"
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]

FROM base AS with-ocr
USER root
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-chi-sim \
    && rm -rf /var/lib/apt/lists/*
USER 10001

FROM base
