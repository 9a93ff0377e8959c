import { route } from '../../../../platform/module/register.ts';
import { listFailureRates as endpoint } from '../../failure.contract.ts';
import { listFailureRates } from './list-failure-rates.ts';

export const failureRoutes = [route({ endpoint, access: 'reliability.read', run: listFailureRates })];
