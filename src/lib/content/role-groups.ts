/** Groups of roles, in the order of the lists on screen. */
export const roleGroups = ['huisartsen', 'organisatie', 'verzekeraar', 'partners'] as const;

export type RoleGroup = (typeof roleGroups)[number];

type RoleGroupNames = {
	/** Name within a sentence. */
	readonly name: string;
	/** Heading in little space. */
	readonly short: string;
	/** Members of the group, where its name is not clear enough. */
	readonly examples?: string;
};

export const roleGroupNames: Readonly<Record<RoleGroup, RoleGroupNames>> = {
	huisartsen: { name: 'huisartsen', short: 'Huisartsen' },
	organisatie: { name: 'regio-organisatie en kring', short: 'Organisatie' },
	verzekeraar: { name: 'zorgverzekeraar', short: 'Verzekeraar' },
	partners: { name: 'partners', short: 'Partners', examples: 'ziekenhuis, VVT, GGZ en gemeente' },
};

/** Undefined for a role that is not listed, such as none. */
export const roleGroupOf = (
	roles: readonly { readonly id: string; readonly group: RoleGroup }[],
	role: string,
): RoleGroup | undefined => roles.find(({ id }) => id === role)?.group;
