// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the files have variables in this form.
import { expect, test } from '@jest/globals';
import { imagesIn } from '../support/deployment.ts';

const DIGEST = `sha256:${'b'.repeat(64)}`;

test('base images, without the names and numbers of stages', async () => {
  const text = `# syntax=docker/dockerfile:1
# A comment with FROM nothing
ARG GO=1.26
ARG REGISTRY="docker.io/library" UNUSED

FROM --platform=$BUILDPLATFORM \${REGISTRY}/golang:\${GO}-alpine AS Build
RUN --mount=type=bind,from=ghcr.io/acme/tools:3,target=/tools \\
    # a comment in between
    --mount=type=cache,target=/root \\
    go build ./...
RUN <<EOF
FROM not/an:image
EOF
RUN cat <<-'END' > /file && \\
  true
	FROM not/an:image
	END

from build as test
COPY --from=0 /a /a
COPY --from=build /b /b
COPY --chown=1:1 --from=busybox:1.37@${DIGEST} /bin/busybox /bin/
FROM scratch
COPY --from=Build /app /app
ONBUILD COPY --from=alpine /etc/os-release /
`;
  expect(await imagesIn({ Dockerfile: text })).toEqual([
    'docker.io/library/golang:1.26-alpine Dockerfile:6',
    'ghcr.io/acme/tools:3 Dockerfile:7',
    `busybox:1.37@${DIGEST} Dockerfile:22`,
    'alpine Dockerfile:25',
  ]);
});

test.each(['Dockerfile', 'build/Containerfile', 'Dockerfile.prod', 'app.Dockerfile', 'app.dockerfile'])(
  '%s is a Dockerfile',
  async (path) => {
    expect(await imagesIn({ [path]: 'FROM nginx\n' })).toEqual([`nginx ${path}:1`]);
  },
);

test('another escape character, Windows line ends, quotation marks', async () => {
  const text = '# escape=`\r\nFROM `\r\n  "mcr.microsoft.com/windows/nanoserver:ltsc2025"\r\nRUN dir C:\\\r\n';
  expect(await imagesIn({ Dockerfile: text })).toEqual(['mcr.microsoft.com/windows/nanoserver:ltsc2025 Dockerfile:2']);
});

test('a name that ends with the architecture is a stage if there are such stages', async () => {
  const stages = 'FROM alpine AS base-amd64\nFROM debian AS base-arm64\nFROM base-${TARGETARCH}\n';
  expect(await imagesIn({ Dockerfile: stages })).toEqual(['alpine Dockerfile:1', 'debian Dockerfile:2']);
  await expect(imagesIn({ Dockerfile: 'FROM alpine AS a\nFROM base-$TARGETARCH\n' })).rejects.toThrow(
    'Dockerfile:2: "base-$TARGETARCH": the variable TARGETARCH has no default',
  );
});

test('an argument inside a stage is not one of FROM', async () => {
  const text = 'ARG A=1\nFROM nginx:$A\nARG A=2\nFROM nginx:$A\n';
  expect(await imagesIn({ Dockerfile: text })).toEqual(['nginx:1 Dockerfile:2', 'nginx:1 Dockerfile:4']);
});

test.each([
  [
    'ARG TAG\nFROM nginx:$TAG\n',
    'Dockerfile:2: "nginx:$TAG": the variable TAG has no default; write a default for the ARG',
  ],
  ['FROM ${A:-}\n', 'Dockerfile:1: "${A:-}": the image is empty'],
  ['FROM ${A#x}\n', 'is not supported'],
  ['FROM\n', 'Dockerfile:1: FROM has no image'],
  ['RUN true\n', 'Dockerfile:1: the Dockerfile has no FROM instruction'],
  ['', 'Dockerfile:1: the Dockerfile has no FROM instruction'],
])('%j is an error with its line', async (text, message) => {
  await expect(imagesIn({ Dockerfile: text })).rejects.toThrow(message);
});
