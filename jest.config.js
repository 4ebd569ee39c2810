/** Tests run on the TypeScript sources as ES modules; only types are stripped, no file is compiled to disk. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  maxWorkers: 2,
  // Tests start processes and servers; a busy machine must not fail them.
  testTimeout: 120_000,
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts'],
  coverageProvider: 'babel',
  coverageReporters: ['text-summary', 'lcovonly'],
  coverageThreshold: { global: { lines: 80, functions: 80 } },
};
