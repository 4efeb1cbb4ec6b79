import type { Scan } from '$lib/scan/scan';
import type { Item } from './content';
import type { Milestone } from '../milestone';
import type { Session } from '../session';

type InBin = {
	/** ISO 8601, UTC; null while it is not in the bin. */
	readonly deletedAt: string | null;
};

/** An item on this device, perhaps in the bin. */
export type KeptItem = InBin & { readonly item: Item };

/** Everything that the user made on this device, including the bin. */
export type DeviceContent = {
	readonly scans: readonly (InBin & { readonly scan: Scan })[];
	readonly sessions: readonly (InBin & { readonly session: Session })[];
	readonly milestones: readonly (InBin & { readonly milestone: Milestone })[];
};
