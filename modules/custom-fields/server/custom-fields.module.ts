import type { CustomNoun } from '../../../platform/module/custom-noun.ts';
import type { ModuleRegister } from '../../../platform/module/register.ts';
import { customFieldJobs } from './fields/custom-field.jobs.ts';
import { customFieldRefusals } from './fields/custom-field.refusals.ts';
import { customFieldRoutes } from './fields/custom-field.routes.ts';
import { customValueRefusals } from './values/custom-value.refusals.ts';

/** Knows of the nouns above it only what they say of themselves: how their records are indexed anew. */
export function customFieldsModule(nouns: () => readonly CustomNoun[]): ModuleRegister {
  return {
    name: 'custom-fields',
    routes: customFieldRoutes,
    permissions: [{ code: 'custom_field.change', roles: ['service_manager'] }],
    refusals: [customFieldRefusals, customValueRefusals],
    queuedJobs: customFieldJobs(nouns),
    names: [{ kind: 'custom_field', table: 'customField', name: 'label', page: '/custom-fields/{id}' }],
  };
}
