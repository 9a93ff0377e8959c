export { fireClockSteps, postponeClockSteps } from './server/escalation/fire-clock-steps.ts';
export { firedStepsOf } from './server/escalation/list-fired-steps.ts';
export { claimDueClocks, type ClaimedClock } from './server/escalation/step-claim.store.ts';
export { clocksOf } from './server/follow/clocks-of.ts';
export { follow } from './server/follow/follow-subjects.ts';
export type { FollowedFacts } from './server/follow/followed.rules.ts';
export { handlingTimes } from './server/follow/handling-times.ts';
export { nearestClocks } from './server/follow/nearest-clocks.ts';
export { previewClocks } from './server/follow/preview-clocks.ts';
