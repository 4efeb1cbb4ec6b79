import { vi } from 'vitest';

/** From here on the device undoes every write, as when it is full. What comes back makes room again. */
export function fillDisk(): () => void {
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	put.mockImplementation(function (this: IDBObjectStore, value, key) {
		const request = this.add(value, key);
		this.transaction.abort();
		return request;
	});
	return () => {
		put.mockRestore();
	};
}
