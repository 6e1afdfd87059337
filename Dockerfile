# One image for what serves (web), what sends (worker) and what migrates: they differ in their command.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 NEXT_DIST_DIR=.next-production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# Nothing of where it will run is built in: no address, no secret, no database.
RUN node scripts/build.mjs && rm -rf .next-production/cache .data && npm prune --omit=dev --no-audit --no-fund

FROM node:24.21.0-bookworm-slim AS product
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 NEXT_DIST_DIR=.next-production \
    LISTEN_HOST=0.0.0.0 PORT=3000
COPY --from=build /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=6s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/ready').then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which does not hand the signal to stop on.
CMD ["node", "scripts/start-web.mjs"]
