import { route, type Route } from '../../../../platform/module/register.ts';
import * as plan from '../../emergency-plan.contract.ts';
import * as rule from '../../major-incident-rule.contract.ts';
import * as disruptionContract from '../../disruption.contract.ts';
import * as contract from '../../major-incident.contract.ts';
import { broadcastMajorUpdate, standDownMajorIncident } from './broadcast-major-update.ts';
import { confirmMajorIncident, declareMajorIncident } from './declare-major-incident.ts';
import {
  changeEmergencyPlan,
  listEmergencyPlans,
  recordEmergencyPlan,
  retireEmergencyPlan,
} from './emergency-plans.ts';
import { joinMajorIncident } from './join-major-incident.ts';
import {
  changeMajorIncident,
  checkMajorStep,
  dismissMajorIncident,
  noteOnMajorIncident,
} from './lead-major-incident.ts';
import { permissionForMajor } from './major-incident.policy.ts';
import {
  changeMajorIncidentRule,
  listMajorIncidentRules,
  recordMajorIncidentRule,
  retireMajorIncidentRule,
} from './major-rules.ts';
import { listDisruptions, listMajorIncidents, readMajorIncident, readMajorTimeline } from './read-major-incident.ts';
import { closeMajorIncident, reviewMajorIncident } from './review-major-incident.ts';

const read = 'major_incident.read';
const lead = permissionForMajor('change');
const declare = permissionForMajor('declare');
const keep = 'emergency_plan.change';

export const majorIncidentRoutes: readonly Route[] = [
  route({ endpoint: contract.listMajorIncidents, access: read, run: listMajorIncidents }),
  route({ endpoint: contract.readMajorIncident, access: read, run: readMajorIncident }),
  route({ endpoint: contract.readMajorTimeline, access: read, run: readMajorTimeline }),
  route({ endpoint: contract.declareMajorIncident, access: declare, run: declareMajorIncident }),
  route({ endpoint: contract.confirmMajorIncident, access: declare, run: confirmMajorIncident }),
  route({ endpoint: contract.dismissMajorIncident, access: declare, run: dismissMajorIncident }),
  route({ endpoint: contract.changeMajorIncident, access: lead, run: changeMajorIncident, needsRevision: true }),
  route({ endpoint: contract.checkMajorStep, access: lead, run: checkMajorStep }),
  route({ endpoint: contract.noteOnMajorIncident, access: lead, run: noteOnMajorIncident }),
  route({ endpoint: contract.broadcastMajorUpdate, access: lead, run: broadcastMajorUpdate }),
  route({ endpoint: contract.joinMajorIncident, access: permissionForMajor('link'), run: joinMajorIncident }),
  route({ endpoint: contract.standDownMajorIncident, access: lead, run: standDownMajorIncident }),
  route({ endpoint: contract.reviewMajorIncident, access: lead, run: reviewMajorIncident, needsRevision: true }),
  route({ endpoint: contract.closeMajorIncident, access: lead, run: closeMajorIncident }),
  route({ endpoint: disruptionContract.listDisruptions, access: 'disruption.read', run: listDisruptions }),
  route({ endpoint: plan.listEmergencyPlans, access: read, run: listEmergencyPlans }),
  route({ endpoint: plan.recordEmergencyPlan, access: keep, run: recordEmergencyPlan }),
  route({ endpoint: plan.changeEmergencyPlan, access: keep, run: changeEmergencyPlan, needsRevision: true }),
  route({ endpoint: plan.retireEmergencyPlan, access: keep, run: retireEmergencyPlan }),
  route({ endpoint: rule.listMajorIncidentRules, access: read, run: listMajorIncidentRules }),
  route({ endpoint: rule.recordMajorIncidentRule, access: keep, run: recordMajorIncidentRule }),
  route({ endpoint: rule.changeMajorIncidentRule, access: keep, run: changeMajorIncidentRule, needsRevision: true }),
  route({ endpoint: rule.retireMajorIncidentRule, access: keep, run: retireMajorIncidentRule }),
];
