/** What `value-change` of an expression field carries. */
export interface ExpressionChange {
  readonly value: string;
}
