export const faultCodes = [
  'required',
  'chooseDifficulty',
  'chooseFocus',
  'answerRow',
  'rateOneRow',
  'writeSentence',
  'identityNumber',
  'tooLong',
  'unknownOption',
  'dateInvalid',
  'dateInFuture',
  'dateInPast',
  'dateBeforeTraining',
  'emailInvalid',
  'passwordShort',
  'passwordLong',
  'passwordCommon',
  'passwordPersonal',
  'passwordEven',
  'passwordWrong',
  'endsBeforeStart',
  'outsideTraining',
  'leaveOverlaps',
  'backBeforeLeave',
  'placementOutside',
  'placementOverlaps',
  'plannedInvalid',
  'percentInvalid',
  'workplaceClosed',
  'supervisesAlready',
  'wholeNumber',
  'moreThanLast',
  'monthsBackwards',
  'levelsBackwards',
  'bandOverlaps',
  'nameTaken',
  'emailOfAnother',
  'chooseRole',
  'roleHeld',
  'programmeNameTaken',
] as const
export type FaultCode = (typeof faultCodes)[number]

/**
 * What is wrong, and the name of the form field where it can be put right; `about` names what it
 * collides with, as people know it.
 */
export type Fault = { field: string; code: FaultCode; about?: string }
