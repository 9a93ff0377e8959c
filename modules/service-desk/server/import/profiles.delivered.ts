import type { ImportProfile } from './import-profile.rules.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';

/** The tools whose logs can be imported. */
export const deliveredProfiles: readonly ImportProfile[] = [serviceNowEventLog];
