import type { Doubt } from '#shared/domain/edition'
import { type Shape, oneOf } from './shape.ts'

export const doubtCode: Shape<Doubt['code']> = oneOf(
  'numbering-gap',
  'numbering-twice',
  'garbled-text',
  'unlabelled-sub-paragraph',
  'kind-unsure',
  'page-without-text',
  'repair-unfit',
)
