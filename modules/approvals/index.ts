export { askApproval, type Approver } from './server/approvals/ask-approval.ts';
export { approvalsOfSubject } from './server/approvals/approvals-of-subject.ts';
export { withdrawApproval } from './server/approvals/withdraw-approval.ts';
