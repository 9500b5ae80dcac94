import type { AiResource, LearntRefusal, ResourceSchema } from '@inlay/runtime/ai';
import type { HistoryStore } from '@inlay/runtime/history';
import type { KnowledgeStore } from '@inlay/runtime/knowledge';

/** An app as the list shows it. Its documents live in its history. */
export interface AppRecord {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** The apps of this server. */
export interface AppStore {
  /** Oldest first. */
  list(): Promise<readonly AppRecord[]>;
  read(id: string): Promise<AppRecord | undefined>;
  /** Resolves false, having written nothing, when the id is taken. */
  create(app: AppRecord): Promise<boolean>;
  /** Does nothing when there is no such app. */
  rename(id: string, name: string): Promise<void>;
  /** Takes an app off the list; its history stays. Resolves false when there is no such app. */
  remove(id: string): Promise<boolean>;
}

/** What a resource may say beside where it is; what is left out has the schema's own value. Nothing in it is a secret. */
export interface ResourceSettings extends Pick<AiResource, 'query' | 'body' | 'keyHeader' | 'timeouts' | 'requestsPerMinute' | 'disabled'> {
  /** The name of an environment variable of the server that holds the key, in place of a sealed one. */
  readonly keyVariable?: string;
}

/** A configured resource as it is kept: every secret in it is sealed. */
export interface ResourceRecord {
  readonly name: string;
  readonly description: string;
  readonly baseUrl: string;
  readonly schema: ResourceSchema;
  readonly models: readonly string[];
  readonly settings: ResourceSettings;
  /** The key, sealed for the place `resource:<name>:key`; null when there is none. */
  readonly sealedKey: string | null;
  /** The key's last four characters, so that a person can tell which one it is. */
  readonly keyTail: string | null;
  /** Extra headers by name; values are secrets too, sealed for `resource:<name>:header:<header>`. */
  readonly sealedHeaders: Readonly<Record<string, string>>;
  /** ISO 8601 in UTC with milliseconds; the latest one answers where no resource is named. */
  readonly savedAt: string;
}

/** The configured resources. */
export interface ResourceStore {
  /** Most recently saved first. */
  list(): Promise<readonly ResourceRecord[]>;
  read(name: string): Promise<ResourceRecord | undefined>;
  /** Adds the resource or replaces the one with its name. */
  save(resource: ResourceRecord): Promise<void>;
  /** Resolves false when there is no such resource. */
  remove(name: string): Promise<boolean>;
}

/** The code of custom elements from elsewhere, as it was when the owner added it. */
export interface ElementRecord {
  /** SHA-256 of the code, in 64 hexadecimal digits: what apps name it by. */
  readonly hash: string;
  /** Where it came from. */
  readonly url: string;
  /** A module, or an index of parts with the SHA-256 of each (`sealElements`). */
  readonly code: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly addedAt: string;
}

/** The modules of custom elements. */
export interface ElementStore {
  /** Most recently added first. */
  list(): Promise<readonly ElementRecord[]>;
  read(hash: string): Promise<ElementRecord | undefined>;
  /** One of the texts that were saved with it, by its place among them. */
  readPart(hash: string, place: number): Promise<string | undefined>;
  /** Adds the module, or replaces the record with its hash and all of its parts. */
  save(element: ElementRecord, parts?: readonly string[]): Promise<void>;
  /** Resolves false when there is no such module. */
  remove(hash: string): Promise<boolean>;
}

/** What models of resources were learnt to refuse. Bounded: where there is too much, the oldest goes. */
export interface RefusalStore {
  /** Oldest first. */
  list(): Promise<readonly LearntRefusal[]>;
  /** Adds it, or replaces the same with an older time. */
  add(learnt: LearntRefusal): Promise<void>;
  /** Forgets all of a resource. */
  forget(resource: string): Promise<void>;
}

/** What the owner decided for this server as a whole. */
export interface ServerSettings {
  /** Titles of presets that are not offered for new resources. */
  readonly disabledPresets: readonly string[];
}

/** The settings of this server. */
export interface SettingsStore {
  /** As they were saved; those of a new server where they never were. */
  read(): Promise<ServerSettings>;
  save(settings: ServerSettings): Promise<void>;
}

/** The built code that releases were made with, by the paths that it is served at. Each path holds a hash of what is there, so a file never changes. */
export interface KitStore {
  has(path: string): Promise<boolean>;
  read(path: string): Promise<Uint8Array | undefined>;
  /** Adds files, all or none; those that are there stay. */
  save(files: ReadonlyMap<string, Uint8Array>): Promise<void>;
}

/** Which examples were added as apps: one that its owner deleted is not added again. */
export interface ExampleStore {
  has(id: string): Promise<boolean>;
  /** Adding twice is fine. */
  add(id: string): Promise<void>;
}

/** Everything that a server keeps. Every implementation passes `storage.contract.ts`. */
export interface Storage {
  readonly apps: AppStore;
  readonly resources: ResourceStore;
  readonly refusals: RefusalStore;
  readonly elements: ElementStore;
  readonly settings: SettingsStore;
  readonly kits: KitStore;
  readonly examples: ExampleStore;
  readonly history: HistoryStore;
  readonly knowledge: KnowledgeStore;
  /** After it nothing else may be called. Calling it twice is fine. */
  close(): Promise<void>;
}
