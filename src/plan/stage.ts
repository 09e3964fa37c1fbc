/** The checks that stand side by side between reading and reporting. Every rule belongs to one. */
export const CHECKS = ['voice', 'outcomes', 'needs', 'gaps', 'whole'] as const
export type Check = (typeof CHECKS)[number]

/** The way through, stage by stage, under the names that both engines use. */
export const STAGES = ['read', ...CHECKS, 'report'] as const
export type Stage = (typeof STAGES)[number]
