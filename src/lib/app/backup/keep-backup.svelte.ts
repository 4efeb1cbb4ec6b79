import { hasDatabase } from '$lib/storage/database-name';
import { newestChange, pastMoment } from './backup-newest';
import {
	contentsOf,
	rememberFile,
	saveAsDownload,
	storedSettings,
	writeInto,
	type Saved,
} from './backup-saves';
import { askToWrite, mayWrite, pickBackupFile } from './keep-backup-file';
import { now, nowAfter } from '../now';

/**
 * `none`: no file was chosen; `asks`: the browser wants to be asked again; `more`: the file has something that this device
 * has not; `foreign`: it is no longer a reservekopie; `failed`: the last write did not succeed.
 */
export type KeepState = 'none' | 'kept' | 'asks' | 'more' | 'foreign' | 'failed';

/** Only one window writes at a time. */
const lockName = 'bouwstenenscan-reservekopie';
/** One evening's answers come quickly after each other; a few seconds of them are written together. */
const pauseMs = 4_000;

/** The reservekopie of this browser: when it was made, and the file that it is kept in if someone chose one. */
class BackupKeeper {
	#file = $state.raw<FileSystemFileHandle>();
	#state = $state<KeepState>('none');
	#keptAt = $state('');
	#downloadedAt = $state('');
	#changedAt = $state('');
	#started: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#stopWatching: (() => void) | undefined;
	#isClosed = false;

	get state(): KeepState {
		return this.#state;
	}

	get fileName(): string {
		return this.#file?.name ?? '';
	}

	/** When the last one was made; empty: never. */
	get madeAt(): string {
		return this.#file ? this.#keptAt : this.#downloadedAt;
	}

	/** Something was changed since. */
	get isBehind(): boolean {
		return this.#changedAt > this.madeAt;
	}

	/** Looks once what was chosen before, and from then on keeps that file up to date. */
	start(): Promise<void> {
		return (this.#started ??= this.#begin().catch((error: unknown) => {
			this.#started = undefined;
			throw error;
		}));
	}

	/** From here on it is known whether something was changed since. */
	async watch(): Promise<void> {
		if (this.#stopWatching || !(await hasDatabase())) return;
		const [{ onDeviceChange }, { deviceContent }] = await Promise.all([
			import('$lib/storage/changes'),
			import('$lib/storage/device-content'),
		]);
		this.#stopWatching ??= onDeviceChange(() => {
			this.#changed(nowAfter(this.madeAt));
		});
		document.addEventListener('visibilitychange', this.#hidden);
		this.#changed(newestChange(await deviceContent().moments(), now()));
	}

	/** An existing file to keep from now on. Undefined: none was chosen. */
	async choose(): Promise<Saved | undefined> {
		const file = await pickBackupFile();
		if (!file) return undefined;
		if ((await contentsOf(file, '')) === 'foreign') return { kind: 'foreign' };
		await rememberFile(file);
		this.#file = file;
		this.#keptAt = '';
		this.#state = 'kept';
		await this.watch();
		return this.save();
	}

	/** The file stays where it is, as it is now. */
	async letGo(): Promise<void> {
		const settings = await storedSettings();
		await settings.remove('backupFile');
		this.#file = undefined;
		this.#state = 'none';
	}

	/** Into the chosen file, or as a download; only after a click or a key. */
	save(): Promise<Saved> {
		return this.#save((file) => this.#write(file));
	}

	/** Into the chosen file, whatever it has that this device has not; only after a click or a key. */
	replace(): Promise<Saved> {
		return this.#save((file) => this.#overwrite(file));
	}

	/** What is in the chosen file now. */
	async contents(): Promise<File | undefined> {
		return this.#file?.getFile();
	}

	async #save(write: (file: FileSystemFileHandle) => Promise<Saved>): Promise<Saved> {
		try {
			await this.start();
			const file = this.#file;
			if (!file) return await this.#download();
			if (!(await askToWrite(file))) return this.#refused('asks');
			return await this.#alone(() => write(file));
		} catch {
			return this.#refused('failed');
		}
	}

	/** From now on nothing is written; resolves when what was under way has ended. */
	async close(): Promise<void> {
		this.#isClosed = true;
		this.#stopWatching?.();
		clearTimeout(this.#timer);
		await this.#alone(() => Promise.resolve());
	}

	async #begin(): Promise<void> {
		if (!(await hasDatabase())) return;
		await this.#readSettings();
		if (!this.#file) return;
		await this.watch();
		if (!this.#keptAt) await this.#look(this.#file).catch(() => this.#refused('failed'));
	}

	/** A file that was chosen and never written may have something that this device has not. */
	async #look(file: FileSystemFileHandle): Promise<void> {
		const found = (await mayWrite(file)) ? await contentsOf(file, '') : 'asks';
		if (found !== 'known') this.#refused(found);
	}

	async #readSettings(): Promise<void> {
		const settings = await storedSettings();
		this.#file = await settings.get('backupFile');
		this.#keptAt = pastMoment(await settings.get('keptAt'), now());
		this.#downloadedAt = pastMoment(await settings.get('downloadedAt'), now());
		if (!this.#file) this.#state = 'none';
		else if (this.#state === 'none') this.#state = 'kept';
	}

	/** A window that is put away may not come back. */
	readonly #hidden = (): void => {
		if (document.visibilityState === 'hidden' && this.#timer !== undefined) void this.#catchUp();
	};

	#changed(at: string): void {
		if (at > this.#changedAt) this.#changedAt = at;
		if (!this.#file || !this.isBehind || this.#isClosed) return;
		this.#timer ??= setTimeout(() => void this.#catchUp(), pauseMs);
	}

	/** Writes what was changed since; by then another window may have done so, or the file was let go. */
	async #catchUp(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#isClosed) return;
		try {
			await this.#alone(async () => {
				await this.#readSettings();
				if (!this.#file || !this.isBehind) return;
				if (await mayWrite(this.#file)) await this.#write(this.#file);
				else this.#state = 'asks';
			});
		} catch {
			this.#state = 'failed';
		}
	}

	/** Never takes away what is only in the file. */
	async #write(file: FileSystemFileHandle): Promise<Saved> {
		const found = await contentsOf(file, this.#keptAt);
		return found === 'known' ? this.#overwrite(file) : this.#refused(found);
	}

	async #overwrite(file: FileSystemFileHandle): Promise<Saved> {
		const saved = await writeInto(file);
		if (saved.kind === 'written') this.#keptAt = saved.at;
		// an empty device never takes the place of what the file still has
		this.#state = saved.kind === 'written' || saved.kind === 'nothing' ? 'kept' : 'failed';
		return saved;
	}

	async #download(): Promise<Saved> {
		const saved = await saveAsDownload();
		if (saved.kind === 'downloaded') this.#downloadedAt = saved.at;
		return saved;
	}

	#refused(kind: Exclude<KeepState, 'none' | 'kept'>): Saved {
		if (this.#file) this.#state = kind;
		return { kind };
	}

	#alone<T>(work: () => Promise<T>): Promise<T> {
		// absent on a page that came over plain http, where no file can be kept either
		return 'locks' in navigator ? navigator.locks.request(lockName, work) : work();
	}
}

/** One for the whole window. */
export const backupKeeper = new BackupKeeper();
