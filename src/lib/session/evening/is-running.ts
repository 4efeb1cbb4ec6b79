import type { Session } from '../session';

/** True between the moment that people begin to choose and the report. */
export const isRunning = ({ stage, finishedAt }: Pick<Session, 'stage' | 'finishedAt'>): boolean =>
	finishedAt === null && stage !== 'prepare' && stage !== 'report';
