export { clocksOf } from './server/follow/clocks-of.ts';
export { follow } from './server/follow/follow-subjects.ts';
export type { FollowedFacts } from './server/follow/followed.rules.ts';
export { handlingTimes } from './server/follow/handling-times.ts';
export { nearestClocks } from './server/follow/nearest-clocks.ts';
export { previewClocks } from './server/follow/preview-clocks.ts';
