/** Undoes a short write: the region or the questionnaire has to be stored too. */
export const notWhole = new Error('The region or the questionnaire has to be stored too');

/**
 * Awaits a transaction that writes the least: true once that is durable, false if it undid itself with `notWhole`. Such
 * a transaction reads and writes in one turn of the database, which answers the read first.
 */
export async function isWritten(transaction: PromiseLike<unknown>): Promise<boolean> {
	try {
		await transaction;
		return true;
	} catch (error) {
		if (error === notWhole) return false;
		throw error;
	}
}
