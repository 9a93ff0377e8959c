export { LightMachineCard } from './portal/light-machine-card.tsx';
