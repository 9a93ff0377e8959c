import { listCertificates } from '../../modules/identity/server/certificates/list-certificates.ts';
import { listLeave } from '../../modules/identity/server/leave/list-leave.ts';
import { listStaff } from '../../modules/identity/server/staff/list-staff.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const page = 50;

/** What staff can do, and when they are there. */
export function organisationPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const skill = nth('skill', 3);
  return [
    {
      says: 'certificates by their end',
      who: staff,
      work: (tx) => listCertificates(tx, {}),
      by: [/^staff_certificate_by_expiry$/],
      most: 5 * page,
    },
    {
      says: 'the certificates of a staff member',
      who: staff,
      work: (tx) => listCertificates(tx, { staffId: nth('staff', 5) }),
      by: [/^staff_certificate_by_staff$/],
      most: 20,
    },
    {
      says: 'leave from now on',
      who: staff,
      work: (tx) => listLeave(tx, {}),
      by: [/^staff_leave_by_time$/],
      most: 5 * page,
    },
    {
      says: 'staff who master a skill',
      who: staff,
      work: (tx) => listStaff(tx, { skill, level: 4 }),
      by: [/^staff_skill_by_skill$/],
      most: 20 * page,
    },
  ];
}
