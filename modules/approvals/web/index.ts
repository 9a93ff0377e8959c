export { ApprovalState } from './approvals/approval-state.tsx';
