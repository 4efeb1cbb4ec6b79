import type { Scan } from '$lib/scan/scan';
import type { Item } from './content';
import type { Milestone } from '../milestone';
import type { Session } from '../session';

/** Part of anything that can be put in the bin and taken out again. */
export type Binnable = {
	/** ISO 8601, UTC; null while it is not in the bin. */
	readonly deletedAt: string | null;
};

/** An item on this device, perhaps in the bin. */
export type KeptItem = Binnable & { readonly item: Item };

/** Everything that the user made on this device, including the bin. */
export type DeviceContent = {
	readonly scans: readonly (Binnable & { readonly scan: Scan })[];
	readonly sessions: readonly (Binnable & { readonly session: Session })[];
	readonly milestones: readonly (Binnable & { readonly milestone: Milestone })[];
};
