export type { RecordedAnswer, RecordedAnswers } from './recorded-answer.ts';
export { createRecordedRunner } from './recorded-runner.ts';
export type { RecordedRequest, RecordedRestRequest, RecordedRunner } from './recorded-runner.ts';
export { runTest } from './run-test.ts';
export type { TestResult } from './run-test.ts';
export { testApp } from './test-app.ts';
export type { HostCall, TestApp, TestAppOptions } from './test-app.ts';
export { parseTestFile } from './test-file.ts';
export type { AppTest, TestFile, TestStep } from './test-file.ts';
