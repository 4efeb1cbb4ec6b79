import { hasDatabase } from '$lib/storage/database-name';
import { newestChange, pastMoment } from './backup-newest';
import {
	contentsOf,
	rememberFile,
	saveAsDownload,
	storedSettings,
	updateFile,
	writeInto,
	type BackupOutcome,
} from './backup-saves';
import { askToWrite, mayWrite, pickBackupFile } from './keep-backup-file';
import { now, nowAfter } from '../now';

/**
 * `none`: no file chosen; `asks`: the browser wants permission again; `more`: the file has data that this device lacks;
 * `foreign`: no longer a backup; `failed`: the last write failed.
 */
export type KeepState = 'none' | 'kept' | 'asks' | 'more' | 'foreign' | 'failed';

/** Web Lock that lets only one window write at a time. */
const lockName = 'bouwstenenscan-reservekopie';
/** Throttles writing, as the answers of a session follow each other fast. */
const pauseMs = 4_000;

/** Backup of this browser: when it was made, and the file it is kept in, if the user chose one. */
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

	/** Moment of the last backup; '' if there is none. */
	get madeAt(): string {
		return this.#file ? this.#keptAt : this.#downloadedAt;
	}

	/** True if anything changed since the last backup. */
	get isBehind(): boolean {
		return this.#changedAt > this.madeAt;
	}

	/** Reads the chosen file from the settings and keeps it up to date from then on; idempotent. */
	start(): Promise<void> {
		return (this.#started ??= this.#begin().catch((error: unknown) => {
			this.#started = undefined;
			throw error;
		}));
	}

	/** Starts to watch for changes, on which `isBehind` depends. */
	async watch(): Promise<void> {
		if (this.#stopWatching || !(await hasDatabase())) return;
		const [{ onDeviceChange }, { deviceContent }] = await Promise.all([
			import('$lib/storage/changes'),
			import('$lib/storage/stores/content-store'),
		]);
		this.#stopWatching ??= onDeviceChange(() => {
			this.#changed(nowAfter(this.madeAt));
		});
		document.addEventListener('visibilitychange', this.#hidden);
		this.#changed(newestChange(await deviceContent().moments(), now()));
	}

	/** Lets the user choose an existing file to keep up to date; undefined if they cancel. */
	async choose(): Promise<BackupOutcome | undefined> {
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

	/** Forgets the chosen file, which stays as it is. */
	async forgetFile(): Promise<void> {
		const settings = await storedSettings();
		await settings.remove('backupFile');
		this.#file = undefined;
		this.#state = 'none';
	}

	/** Writes to the chosen file, or downloads; only inside a user gesture. */
	save(): Promise<BackupOutcome> {
		return this.#save((file) => this.#write(file));
	}

	/** Overwrites the chosen file even if it has data that this device lacks; only inside a user gesture. */
	replace(): Promise<BackupOutcome> {
		return this.#save((file) => this.#overwrite(file));
	}

	/** Chosen file, as it is now. */
	async contents(): Promise<File | undefined> {
		return this.#file?.getFile();
	}

	async #save(write: (file: FileSystemFileHandle) => Promise<BackupOutcome>): Promise<BackupOutcome> {
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

	/** Stops all writing; resolves once a write under way has ended. */
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

	/** Checks a file that was chosen but never written: it may have data that this device lacks. */
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

	/** Writes at once when the window is hidden, as it may never come back. */
	readonly #hidden = (): void => {
		if (document.visibilityState === 'hidden' && this.#timer !== undefined) void this.#catchUp();
	};

	#changed(at: string): void {
		if (at > this.#changedAt) this.#changedAt = at;
		if (!this.#file || !this.isBehind || this.#isClosed) return;
		this.#timer ??= setTimeout(() => void this.#catchUp(), pauseMs);
	}

	/** Writes pending changes, unless another window has done so or the file was forgotten meanwhile. */
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

	/** Never destroys data that only the file has. */
	async #write(file: FileSystemFileHandle): Promise<BackupOutcome> {
		return this.#written(await updateFile(file, this.#keptAt));
	}

	async #overwrite(file: FileSystemFileHandle): Promise<BackupOutcome> {
		return this.#written(await writeInto(file));
	}

	#written(saved: BackupOutcome): BackupOutcome {
		if (saved.kind === 'more' || saved.kind === 'foreign') return this.#refused(saved.kind);
		if (saved.kind === 'written') this.#keptAt = saved.at;
		// an empty device writes nothing, and the file keeps what it has
		this.#state = saved.kind === 'written' || saved.kind === 'nothing' ? 'kept' : 'failed';
		return saved;
	}

	async #download(): Promise<BackupOutcome> {
		const saved = await saveAsDownload();
		if (saved.kind === 'downloaded') this.#downloadedAt = saved.at;
		return saved;
	}

	#refused(kind: Exclude<KeepState, 'none' | 'kept'>): BackupOutcome {
		if (this.#file) this.#state = kind;
		return { kind };
	}

	#alone<T>(work: () => Promise<T>): Promise<T> {
		// no Web Locks over plain http, where no file can be kept either
		return 'locks' in navigator ? navigator.locks.request(lockName, work) : work();
	}
}

/** The only instance in this window. */
export const backupKeeper = new BackupKeeper();
