import { vi } from 'vitest';

/** Makes the device undo every write from now on, as when it is full. The returned function makes room again. */
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
