import type { ModuleRegister } from '../platform/module/register.ts';

/** Every module's register, in the order of the module graph: what is below stands first. */
export const moduleRegisters: readonly ModuleRegister[] = [];
