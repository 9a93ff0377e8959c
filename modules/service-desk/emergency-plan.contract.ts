import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** One thing to be done, ticked when it is. */
const stepTextShape = lineShape(200);
export const updateMinutesShape = z.int().check(z.minimum(5), z.maximum(1440));

const planFields = {
  name: lineShape(100),
  /** In their order. */
  steps: z.array(stepTextShape).check(z.minLength(1), z.maxLength(50)),
  /** How often those who are hit are told at least. */
  updateMinutes: updateMinutesShape,
};

export const emergencyPlanView = z.object({
  id: idShape,
  name: z.string(),
  steps: z.array(z.string()),
  updateMinutes: z.int(),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire'])),
});
export type EmergencyPlanView = z.output<typeof emergencyPlanView>;

export const listEmergencyPlans = endpoint({
  method: 'GET',
  path: '/emergency-plans',
  summary: 'Emergency plans in use, by name.',
  answer: z.object({ items: z.array(emergencyPlanView) }),
});

export const recordEmergencyPlan = endpoint({
  method: 'POST',
  path: '/emergency-plans',
  summary: 'Write down what is to be done in an emergency, step by step.',
  body: z.strictObject(planFields),
  answer: emergencyPlanView,
});

export const changeEmergencyPlan = endpoint({
  method: 'PATCH',
  path: '/emergency-plans/{emergencyPlan}',
  summary: 'Change an emergency plan; major incidents that took it keep their steps.',
  body: z.strictObject({
    name: z.optional(planFields.name),
    steps: z.optional(planFields.steps),
    updateMinutes: z.optional(planFields.updateMinutes),
  }),
  answer: emergencyPlanView,
});

export const retireEmergencyPlan = endpoint({
  method: 'POST',
  path: '/emergency-plans/{emergencyPlan}/retirement',
  summary: 'Take an emergency plan out of use.',
  answer: emergencyPlanView,
  status: 200,
});
