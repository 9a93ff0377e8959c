import { route } from '../../../../platform/module/register.ts';
import { listNationalYears as endpoint } from '../../national-year.contract.ts';
import { listNationalYears } from './list-national-years.ts';

export const nationalYearRoutes = [route({ endpoint, access: 'calendar.read', run: listNationalYears })];
