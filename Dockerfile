# The worker of the queue, and every other command. Built in one stage, run in another that has no compiler and no npm cache.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The packages bring their binaries with them: no script of theirs needs to run.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY workers ./workers
COPY corpora/lexicons ./corpora/lexicons
COPY corpora/sources ./corpora/sources
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir /data && chown node:node /data
ENV GOLDTHREAD_DATA=/data
USER node
# Of the worker; another command leaves it unused.
EXPOSE 9464
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["work"]
