import type { AiEvent } from '../ai-event.ts';
import type { FailureDialect } from '../failure/describe-failure.ts';
import type { Failure } from '../failure/failure.ts';
import type { ChatCall, EmbedCall, GeneratedImage, ImageCall, Refusable } from '../model-call.ts';
import type { AiResource } from '../resource.ts';
import type { TransportRequest } from '../transport.ts';

/** Who is asked, and what is known to be refused there. */
export interface CallTarget {
  readonly resource: AiResource;
  readonly model: string;
  readonly refused: ReadonlySet<Refusable>;
  /** The most tokens that the model can write, where that is known. */
  readonly longestAnswer?: number | undefined;
}

/** Who was asked, for messages, and how long silence is borne. */
export interface Asked {
  readonly service: string;
  readonly model: string;
  readonly idleMs?: number;
}

/** A made image as it came: its bytes, or where they are to be had. */
export type RawImage = GeneratedImage | { readonly url: string };

/** Making images. */
export interface ImageCodec {
  /** The most images that one request can ask that model for. */
  largestCount(model: string): number;
  encode(target: CallTarget, call: ImageCall): TransportRequest;
  /** Reads a whole answer. Throws an AiError where it holds no image. */
  decode(value: unknown): readonly RawImage[];
}

/** Turning texts into vectors. */
export interface EmbeddingCodec {
  /** The most texts that one request may hold. */
  readonly largestBatch: number;
  encode(target: CallTarget, call: EmbedCall): TransportRequest;
  /** The vectors in the order of the texts, unchecked, and how many tokens were read. */
  decode(value: unknown): { readonly vectors: readonly unknown[]; readonly inputTokens: number };
}

/** The list of models that a service has. */
export interface ModelListCodec {
  encode(resource: AiResource): TransportRequest;
  /** Names; empty where the answer is no list of models. */
  decode(value: unknown): readonly string[];
  /** What the list says that a model does not take; nothing where it says nothing of it. */
  refusedBy?(value: unknown, model: string): readonly Refusable[];
}

/** What a format can say, whatever the model. */
export interface OptionLimits {
  /** From and to. */
  readonly temperature: readonly [number, number];
  readonly topP: readonly [number, number];
  /** The most stop texts. */
  readonly stop: number;
  /** Options that the format has no word for. */
  readonly absent: readonly ('seed' | 'reasoningEffort')[];
}

/** One wire format: how a request is written, how an answer is read, and what an error means. */
export interface SchemaCodec {
  /** Throws an AiError for what the format cannot say. */
  encodeRequest(target: CallTarget, call: ChatCall): TransportRequest;
  /** Ends with `finish` or `error`, never silently. Rejects only with what the body's stream rejects with. */
  decodeResponse(response: Response, asked: Asked): AsyncIterable<AiEvent>;
  /** What a response with a status other than 2xx says. Reads a bounded part of its body. */
  decodeFailure(response: Response, asked: Asked): Promise<Failure>;
  /** Absent where the vendor has none. These three are loaded when they are first needed. */
  readonly images?: () => Promise<ImageCodec>;
  readonly embeddings?: () => Promise<EmbeddingCodec>;
  readonly models: () => Promise<ModelListCodec>;
  readonly limits: OptionLimits;
  /** How the vendor names its errors. */
  readonly failures: FailureDialect;
}
