import type { DatabaseSync } from 'node:sqlite';
import type { EnvironmentMove, Release, ReleasePlan, ReleaseStore } from '@inlay/runtime/history';
import { inTransaction } from './transaction.ts';

/** Releases in the tables `releases`, `moves`, `plans` and `origins`. */
export function createSqliteReleaseStore(database: DatabaseSync): ReleaseStore {
  return { ...createReleases(database), ...createPlans(database), ...createOrigins(database), ...createRemoving(database) };
}

function createReleases(database: DatabaseSync): Pick<ReleaseStore, 'list' | 'add' | 'moves' | 'move'> {
  const list = database.prepare('SELECT body FROM releases WHERE app = ? ORDER BY number DESC');
  const add = database.prepare('INSERT INTO releases (app, number, version, body) SELECT :app, (SELECT coalesce(max(number), 0) + 1 FROM releases WHERE app = :app), :version, :body WHERE true ON CONFLICT (app, version) DO NOTHING');
  const moves = database.prepare('SELECT body FROM moves WHERE app = ? ORDER BY number DESC');
  const pointer = database.prepare('SELECT target FROM moves WHERE app = ? AND environment = ? ORDER BY number DESC LIMIT 1');
  const addMove = database.prepare('INSERT INTO moves (app, number, environment, target, body) SELECT :app, (SELECT coalesce(max(number), 0) + 1 FROM moves WHERE app = :app), :environment, :target, :body');
  return {
    list: async (app) => list.all(app).map((row) => bodyOf(row) as Release),
    add: async (app, release) => Number(add.run({ app, version: release.version, body: JSON.stringify(release) }).changes) === 1,
    moves: async (app) => moves.all(app).map((row) => bodyOf(row) as EnvironmentMove),
    move: async (app, move) => inTransaction(database, () => {
      const { environment, from, to } = move;
      if ((pointer.get(app, environment)?.['target'] ?? null) !== from) return false;
      addMove.run({ app, environment, target: to, body: JSON.stringify(move) });
      return true;
    }),
  };
}

function createPlans(database: DatabaseSync): Pick<ReleaseStore, 'plans' | 'waitingPlans' | 'addPlan' | 'endPlan'> {
  const list = database.prepare('SELECT body FROM plans WHERE app = ? ORDER BY due DESC, id DESC');
  const waiting = database.prepare('SELECT app, body FROM plans WHERE waiting = 1 ORDER BY due, id');
  const read = database.prepare('SELECT body FROM plans WHERE app = ? AND id = ? AND waiting = 1');
  const add = database.prepare('INSERT INTO plans (app, id, due, waiting, body) VALUES (?, ?, ?, 1, ?)');
  const end = database.prepare('UPDATE plans SET waiting = 0, body = ? WHERE app = ? AND id = ? AND waiting = 1');
  return {
    plans: async (app) => list.all(app).map((row) => bodyOf(row) as ReleasePlan),
    waitingPlans: async () => waiting.all().map((row) => ({ app: String(row['app']), plan: bodyOf(row) as ReleasePlan })),
    addPlan: async (app, plan) => void add.run(app, plan.id, plan.due, JSON.stringify(plan)),
    endPlan: async (app, id, state) => {
      const row = read.get(app, id);
      return row !== undefined && Number(end.run(JSON.stringify({ ...(bodyOf(row) as ReleasePlan), state }), app, id).changes) === 1;
    },
  };
}

function createOrigins(database: DatabaseSync): Pick<ReleaseStore, 'readOrigins' | 'writeOrigins'> {
  const read = database.prepare('SELECT origins FROM origins WHERE app = ?');
  const write = database.prepare('INSERT OR REPLACE INTO origins (app, origins) VALUES (?, ?)');
  return {
    readOrigins: async (app) => JSON.parse(String(read.get(app)?.['origins'] ?? '[]')) as readonly string[],
    writeOrigins: async (app, origins) => void write.run(app, JSON.stringify(origins)),
  };
}

function createRemoving(database: DatabaseSync): Pick<ReleaseStore, 'redactAuthor' | 'erase'> {
  const redact = Object.entries({ releases: 'author', moves: 'by', plans: 'by' })
    .map(([table, key]) => database.prepare(`UPDATE ${table} SET body = json_set(body, '$.${key}', '') WHERE app = ? AND json_extract(body, '$.${key}') = ?`));
  const erase = ['releases', 'moves', 'plans', 'origins'].map((table) => database.prepare(`DELETE FROM ${table} WHERE app = ?`));
  return {
    redactAuthor: async (app, author) => inTransaction(database, () => redact.reduce((count, statement) => count + Number(statement.run(app, author).changes), 0)),
    erase: async (app) => inTransaction(database, () => erase.forEach((statement) => statement.run(app))),
  };
}

function bodyOf(row: Record<string, unknown>): unknown {
  return JSON.parse(String(row['body']));
}
