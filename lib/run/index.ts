/** A run over many addresses: a state machine as data, and what drives it. */
export { type Answer, type Reading, readAnswer } from './answered';
export { type AuditedPage, type Come, comeOf, failureOf } from './audited';
export { FAILURES, type FailureName } from './failures';
export {
  type Fetched,
  FetchFailure,
  type FetchOptions,
  fetched,
  isPage,
  isPlainText,
  leadsAway,
  textOf,
} from './fetched';
export { type Plan, planOf } from './plan';
export { type Progress, progressOf } from './progress';
export { backoff, retryAfter } from './retry';
export { pathFor, type Robots, readRobots } from './robots';
export { type Hands, Runner } from './runner';
export { advanced, newRun } from './state';
export {
  GENTLE,
  type HostPace,
  type Job,
  NO_HOST,
  type Pace,
  type Run,
  type RunEvent,
  type Worked,
} from './types';
