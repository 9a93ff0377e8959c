import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** What is to be done in an emergency, step by step. */
export interface EmergencyPlan {
  id: Id;
  name: string;
  steps: string[];
  updateMinutes: number;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}
