import type { Session } from './session';

/** Id of the statement that the group looks at; undefined without one. */
export const statementInView = ({ attention }: Pick<Session, 'attention'>): string | undefined =>
	attention && 'statementId' in attention ? attention.statementId : undefined;
