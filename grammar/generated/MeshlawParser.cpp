
// Generated from MeshlawParser.g4 by ANTLR 4.9



#include "MeshlawParser.h"


using namespace antlrcpp;
using namespace meshlaw::parse::generated;
using namespace antlr4;

MeshlawParser::MeshlawParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

MeshlawParser::~MeshlawParser() {
  delete _interpreter;
}

std::string MeshlawParser::getGrammarFileName() const {
  return "MeshlawParser.g4";
}

const std::vector<std::string>& MeshlawParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& MeshlawParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- LawContext ------------------------------------------------------------------

MeshlawParser::LawContext::LawContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ModuleDeclContext* MeshlawParser::LawContext::moduleDecl() {
  return getRuleContext<MeshlawParser::ModuleDeclContext>(0);
}

tree::TerminalNode* MeshlawParser::LawContext::EOF() {
  return getToken(MeshlawParser::EOF, 0);
}

std::vector<MeshlawParser::UseDeclContext *> MeshlawParser::LawContext::useDecl() {
  return getRuleContexts<MeshlawParser::UseDeclContext>();
}

MeshlawParser::UseDeclContext* MeshlawParser::LawContext::useDecl(size_t i) {
  return getRuleContext<MeshlawParser::UseDeclContext>(i);
}

std::vector<MeshlawParser::ItemContext *> MeshlawParser::LawContext::item() {
  return getRuleContexts<MeshlawParser::ItemContext>();
}

MeshlawParser::ItemContext* MeshlawParser::LawContext::item(size_t i) {
  return getRuleContext<MeshlawParser::ItemContext>(i);
}


size_t MeshlawParser::LawContext::getRuleIndex() const {
  return MeshlawParser::RuleLaw;
}


MeshlawParser::LawContext* MeshlawParser::law() {
  LawContext *_localctx = _tracker.createInstance<LawContext>(_ctx, getState());
  enterRule(_localctx, 0, MeshlawParser::RuleLaw);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(162);
    moduleDecl();
    setState(166);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::USE) {
      setState(163);
      useDecl();
      setState(168);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(172);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::RULE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64)))) != 0)) {
      setState(169);
      item();
      setState(174);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(175);
    match(MeshlawParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstitutionContext ------------------------------------------------------------------

MeshlawParser::ConstitutionContext::ConstitutionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ConstitutionDeclContext* MeshlawParser::ConstitutionContext::constitutionDecl() {
  return getRuleContext<MeshlawParser::ConstitutionDeclContext>(0);
}

tree::TerminalNode* MeshlawParser::ConstitutionContext::EOF() {
  return getToken(MeshlawParser::EOF, 0);
}

std::vector<MeshlawParser::SettingContext *> MeshlawParser::ConstitutionContext::setting() {
  return getRuleContexts<MeshlawParser::SettingContext>();
}

MeshlawParser::SettingContext* MeshlawParser::ConstitutionContext::setting(size_t i) {
  return getRuleContext<MeshlawParser::SettingContext>(i);
}


size_t MeshlawParser::ConstitutionContext::getRuleIndex() const {
  return MeshlawParser::RuleConstitution;
}


MeshlawParser::ConstitutionContext* MeshlawParser::constitution() {
  ConstitutionContext *_localctx = _tracker.createInstance<ConstitutionContext>(_ctx, getState());
  enterRule(_localctx, 2, MeshlawParser::RuleConstitution);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(177);
    constitutionDecl();
    setState(181);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0)) {
      setState(178);
      setting();
      setState(183);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(184);
    match(MeshlawParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstitutionDeclContext ------------------------------------------------------------------

MeshlawParser::ConstitutionDeclContext::ConstitutionDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ConstitutionDeclContext::CONSTITUTION() {
  return getToken(MeshlawParser::CONSTITUTION, 0);
}

MeshlawParser::NameContext* MeshlawParser::ConstitutionDeclContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}


size_t MeshlawParser::ConstitutionDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleConstitutionDecl;
}


MeshlawParser::ConstitutionDeclContext* MeshlawParser::constitutionDecl() {
  ConstitutionDeclContext *_localctx = _tracker.createInstance<ConstitutionDeclContext>(_ctx, getState());
  enterRule(_localctx, 4, MeshlawParser::RuleConstitutionDecl);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(186);
    match(MeshlawParser::CONSTITUTION);
    setState(187);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SettingContext ------------------------------------------------------------------

MeshlawParser::SettingContext::SettingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::NameContext* MeshlawParser::SettingContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

std::vector<MeshlawParser::SettingValueContext *> MeshlawParser::SettingContext::settingValue() {
  return getRuleContexts<MeshlawParser::SettingValueContext>();
}

MeshlawParser::SettingValueContext* MeshlawParser::SettingContext::settingValue(size_t i) {
  return getRuleContext<MeshlawParser::SettingValueContext>(i);
}

MeshlawParser::SettingBlockContext* MeshlawParser::SettingContext::settingBlock() {
  return getRuleContext<MeshlawParser::SettingBlockContext>(0);
}

std::vector<tree::TerminalNode *> MeshlawParser::SettingContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::SettingContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::SettingContext::getRuleIndex() const {
  return MeshlawParser::RuleSetting;
}


MeshlawParser::SettingContext* MeshlawParser::setting() {
  SettingContext *_localctx = _tracker.createInstance<SettingContext>(_ctx, getState());
  enterRule(_localctx, 6, MeshlawParser::RuleSetting);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(189);
    name();
    setState(202);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::ACTION:
      case MeshlawParser::ALL:
      case MeshlawParser::ANY:
      case MeshlawParser::APPLIES:
      case MeshlawParser::APPLY:
      case MeshlawParser::CHECK:
      case MeshlawParser::CITES:
      case MeshlawParser::COLUMNS:
      case MeshlawParser::CONST:
      case MeshlawParser::CONSTITUTION:
      case MeshlawParser::CONTAINS:
      case MeshlawParser::DEF:
      case MeshlawParser::DENIED:
      case MeshlawParser::DENY:
      case MeshlawParser::DOES:
      case MeshlawParser::ENDS:
      case MeshlawParser::ENTITY:
      case MeshlawParser::ENUM:
      case MeshlawParser::ERROR:
      case MeshlawParser::EXPECT:
      case MeshlawParser::FAILS:
      case MeshlawParser::FIX:
      case MeshlawParser::FLOOR:
      case MeshlawParser::FORBID:
      case MeshlawParser::FORBIDDEN:
      case MeshlawParser::FROM:
      case MeshlawParser::GROUP:
      case MeshlawParser::LET:
      case MeshlawParser::LIMIT:
      case MeshlawParser::MANDATORY:
      case MeshlawParser::MASK:
      case MeshlawParser::MATCH:
      case MeshlawParser::MATCHES:
      case MeshlawParser::NAN_:
      case MeshlawParser::NO:
      case MeshlawParser::OF:
      case MeshlawParser::ONE:
      case MeshlawParser::ORDERED:
      case MeshlawParser::PARAM:
      case MeshlawParser::PASSED:
      case MeshlawParser::PASSES:
      case MeshlawParser::PERMIT:
      case MeshlawParser::PERMITTED:
      case MeshlawParser::PRESENT:
      case MeshlawParser::RECORD:
      case MeshlawParser::REPLACES:
      case MeshlawParser::REQUIRE:
      case MeshlawParser::ROW:
      case MeshlawParser::ROWS:
      case MeshlawParser::SET:
      case MeshlawParser::SEVERITY:
      case MeshlawParser::SHADOW:
      case MeshlawParser::SKIPS:
      case MeshlawParser::STARTS:
      case MeshlawParser::TEST:
      case MeshlawParser::THAT:
      case MeshlawParser::TOLERATE:
      case MeshlawParser::UNTIL:
      case MeshlawParser::VALUE:
      case MeshlawParser::WAIVABLE:
      case MeshlawParser::WAIVE:
      case MeshlawParser::WHOLE:
      case MeshlawParser::WITH:
      case MeshlawParser::WITHIN:
      case MeshlawParser::IDENT:
      case MeshlawParser::QUOTED_IDENT:
      case MeshlawParser::STRING: {
        setState(190);
        settingValue();
        setState(195);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == MeshlawParser::COMMA) {
          setState(191);
          match(MeshlawParser::COMMA);
          setState(192);
          settingValue();
          setState(197);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(199);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == MeshlawParser::LBRACE) {
          setState(198);
          settingBlock();
        }
        break;
      }

      case MeshlawParser::LBRACE: {
        setState(201);
        settingBlock();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SettingValueContext ------------------------------------------------------------------

MeshlawParser::SettingValueContext::SettingValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::SettingValueContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

MeshlawParser::EntityRefContext* MeshlawParser::SettingValueContext::entityRef() {
  return getRuleContext<MeshlawParser::EntityRefContext>(0);
}

MeshlawParser::NameContext* MeshlawParser::SettingValueContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}


size_t MeshlawParser::SettingValueContext::getRuleIndex() const {
  return MeshlawParser::RuleSettingValue;
}


MeshlawParser::SettingValueContext* MeshlawParser::settingValue() {
  SettingValueContext *_localctx = _tracker.createInstance<SettingValueContext>(_ctx, getState());
  enterRule(_localctx, 8, MeshlawParser::RuleSettingValue);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(207);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 6, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(204);
      match(MeshlawParser::STRING);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(205);
      entityRef();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(206);
      name();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SettingBlockContext ------------------------------------------------------------------

MeshlawParser::SettingBlockContext::SettingBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::SettingBlockContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::SettingBlockContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::SettingContext *> MeshlawParser::SettingBlockContext::setting() {
  return getRuleContexts<MeshlawParser::SettingContext>();
}

MeshlawParser::SettingContext* MeshlawParser::SettingBlockContext::setting(size_t i) {
  return getRuleContext<MeshlawParser::SettingContext>(i);
}


size_t MeshlawParser::SettingBlockContext::getRuleIndex() const {
  return MeshlawParser::RuleSettingBlock;
}


MeshlawParser::SettingBlockContext* MeshlawParser::settingBlock() {
  SettingBlockContext *_localctx = _tracker.createInstance<SettingBlockContext>(_ctx, getState());
  enterRule(_localctx, 10, MeshlawParser::RuleSettingBlock);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(209);
    match(MeshlawParser::LBRACE);
    setState(213);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0)) {
      setState(210);
      setting();
      setState(215);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(216);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ModuleDeclContext ------------------------------------------------------------------

MeshlawParser::ModuleDeclContext::ModuleDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ModuleDeclContext::MODULE() {
  return getToken(MeshlawParser::MODULE, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::ModuleDeclContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}


size_t MeshlawParser::ModuleDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleModuleDecl;
}


MeshlawParser::ModuleDeclContext* MeshlawParser::moduleDecl() {
  ModuleDeclContext *_localctx = _tracker.createInstance<ModuleDeclContext>(_ctx, getState());
  enterRule(_localctx, 12, MeshlawParser::RuleModuleDecl);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(218);
    match(MeshlawParser::MODULE);
    setState(219);
    qualified();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UseDeclContext ------------------------------------------------------------------

MeshlawParser::UseDeclContext::UseDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::UseDeclContext::USE() {
  return getToken(MeshlawParser::USE, 0);
}

std::vector<MeshlawParser::QualifiedContext *> MeshlawParser::UseDeclContext::qualified() {
  return getRuleContexts<MeshlawParser::QualifiedContext>();
}

MeshlawParser::QualifiedContext* MeshlawParser::UseDeclContext::qualified(size_t i) {
  return getRuleContext<MeshlawParser::QualifiedContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::UseDeclContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::UseDeclContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::UseDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleUseDecl;
}


MeshlawParser::UseDeclContext* MeshlawParser::useDecl() {
  UseDeclContext *_localctx = _tracker.createInstance<UseDeclContext>(_ctx, getState());
  enterRule(_localctx, 14, MeshlawParser::RuleUseDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(221);
    match(MeshlawParser::USE);
    setState(222);
    qualified();
    setState(227);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(223);
      match(MeshlawParser::COMMA);
      setState(224);
      qualified();
      setState(229);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ItemContext ------------------------------------------------------------------

MeshlawParser::ItemContext::ItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::EnumDeclContext* MeshlawParser::ItemContext::enumDecl() {
  return getRuleContext<MeshlawParser::EnumDeclContext>(0);
}

MeshlawParser::RecordDeclContext* MeshlawParser::ItemContext::recordDecl() {
  return getRuleContext<MeshlawParser::RecordDeclContext>(0);
}

MeshlawParser::EntityDeclContext* MeshlawParser::ItemContext::entityDecl() {
  return getRuleContext<MeshlawParser::EntityDeclContext>(0);
}

MeshlawParser::ActionDeclContext* MeshlawParser::ItemContext::actionDecl() {
  return getRuleContext<MeshlawParser::ActionDeclContext>(0);
}

MeshlawParser::ConstDeclContext* MeshlawParser::ItemContext::constDecl() {
  return getRuleContext<MeshlawParser::ConstDeclContext>(0);
}

MeshlawParser::DefDeclContext* MeshlawParser::ItemContext::defDecl() {
  return getRuleContext<MeshlawParser::DefDeclContext>(0);
}

MeshlawParser::ParamDeclContext* MeshlawParser::ItemContext::paramDecl() {
  return getRuleContext<MeshlawParser::ParamDeclContext>(0);
}

MeshlawParser::SetDeclContext* MeshlawParser::ItemContext::setDecl() {
  return getRuleContext<MeshlawParser::SetDeclContext>(0);
}

MeshlawParser::RuleDeclContext* MeshlawParser::ItemContext::ruleDecl() {
  return getRuleContext<MeshlawParser::RuleDeclContext>(0);
}

MeshlawParser::WaiveDeclContext* MeshlawParser::ItemContext::waiveDecl() {
  return getRuleContext<MeshlawParser::WaiveDeclContext>(0);
}

MeshlawParser::TestDeclContext* MeshlawParser::ItemContext::testDecl() {
  return getRuleContext<MeshlawParser::TestDeclContext>(0);
}


size_t MeshlawParser::ItemContext::getRuleIndex() const {
  return MeshlawParser::RuleItem;
}


MeshlawParser::ItemContext* MeshlawParser::item() {
  ItemContext *_localctx = _tracker.createInstance<ItemContext>(_ctx, getState());
  enterRule(_localctx, 16, MeshlawParser::RuleItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(241);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::ENUM:
      case MeshlawParser::ORDERED: {
        enterOuterAlt(_localctx, 1);
        setState(230);
        enumDecl();
        break;
      }

      case MeshlawParser::RECORD: {
        enterOuterAlt(_localctx, 2);
        setState(231);
        recordDecl();
        break;
      }

      case MeshlawParser::ENTITY: {
        enterOuterAlt(_localctx, 3);
        setState(232);
        entityDecl();
        break;
      }

      case MeshlawParser::ACTION: {
        enterOuterAlt(_localctx, 4);
        setState(233);
        actionDecl();
        break;
      }

      case MeshlawParser::CONST: {
        enterOuterAlt(_localctx, 5);
        setState(234);
        constDecl();
        break;
      }

      case MeshlawParser::DEF: {
        enterOuterAlt(_localctx, 6);
        setState(235);
        defDecl();
        break;
      }

      case MeshlawParser::PARAM: {
        enterOuterAlt(_localctx, 7);
        setState(236);
        paramDecl();
        break;
      }

      case MeshlawParser::SET: {
        enterOuterAlt(_localctx, 8);
        setState(237);
        setDecl();
        break;
      }

      case MeshlawParser::RULE:
      case MeshlawParser::FLOOR:
      case MeshlawParser::MANDATORY: {
        enterOuterAlt(_localctx, 9);
        setState(238);
        ruleDecl();
        break;
      }

      case MeshlawParser::WAIVE: {
        enterOuterAlt(_localctx, 10);
        setState(239);
        waiveDecl();
        break;
      }

      case MeshlawParser::TEST: {
        enterOuterAlt(_localctx, 11);
        setState(240);
        testDecl();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumDeclContext ------------------------------------------------------------------

MeshlawParser::EnumDeclContext::EnumDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::EnumDeclContext::ENUM() {
  return getToken(MeshlawParser::ENUM, 0);
}

MeshlawParser::TypeNameContext* MeshlawParser::EnumDeclContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::EnumDeclContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

std::vector<MeshlawParser::NameContext *> MeshlawParser::EnumDeclContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::EnumDeclContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::EnumDeclContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

tree::TerminalNode* MeshlawParser::EnumDeclContext::ORDERED() {
  return getToken(MeshlawParser::ORDERED, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::EnumDeclContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::EnumDeclContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::EnumDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleEnumDecl;
}


MeshlawParser::EnumDeclContext* MeshlawParser::enumDecl() {
  EnumDeclContext *_localctx = _tracker.createInstance<EnumDeclContext>(_ctx, getState());
  enterRule(_localctx, 18, MeshlawParser::RuleEnumDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(244);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::ORDERED) {
      setState(243);
      match(MeshlawParser::ORDERED);
    }
    setState(246);
    match(MeshlawParser::ENUM);
    setState(247);
    typeName();
    setState(248);
    match(MeshlawParser::LBRACE);
    setState(249);
    name();
    setState(254);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 11, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(250);
        match(MeshlawParser::COMMA);
        setState(251);
        name(); 
      }
      setState(256);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 11, _ctx);
    }
    setState(258);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(257);
      match(MeshlawParser::COMMA);
    }
    setState(260);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RecordDeclContext ------------------------------------------------------------------

MeshlawParser::RecordDeclContext::RecordDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::RecordDeclContext::RECORD() {
  return getToken(MeshlawParser::RECORD, 0);
}

MeshlawParser::TypeNameContext* MeshlawParser::RecordDeclContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::RecordDeclContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::RecordDeclContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::RoleContext *> MeshlawParser::RecordDeclContext::role() {
  return getRuleContexts<MeshlawParser::RoleContext>();
}

MeshlawParser::RoleContext* MeshlawParser::RecordDeclContext::role(size_t i) {
  return getRuleContext<MeshlawParser::RoleContext>(i);
}

std::vector<MeshlawParser::AttributeContext *> MeshlawParser::RecordDeclContext::attribute() {
  return getRuleContexts<MeshlawParser::AttributeContext>();
}

MeshlawParser::AttributeContext* MeshlawParser::RecordDeclContext::attribute(size_t i) {
  return getRuleContext<MeshlawParser::AttributeContext>(i);
}


size_t MeshlawParser::RecordDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleRecordDecl;
}


MeshlawParser::RecordDeclContext* MeshlawParser::recordDecl() {
  RecordDeclContext *_localctx = _tracker.createInstance<RecordDeclContext>(_ctx, getState());
  enterRule(_localctx, 20, MeshlawParser::RuleRecordDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(262);
    match(MeshlawParser::RECORD);
    setState(263);
    typeName();
    setState(267);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::IS) {
      setState(264);
      role();
      setState(269);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(270);
    match(MeshlawParser::LBRACE);
    setState(274);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::AND)
      | (1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::BY)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::ELSE)
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::HAS)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::IMPLIES)
      | (1ULL << MeshlawParser::IN)
      | (1ULL << MeshlawParser::IS)
      | (1ULL << MeshlawParser::MODULE)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::ON)
      | (1ULL << MeshlawParser::OR)
      | (1ULL << MeshlawParser::RULE)
      | (1ULL << MeshlawParser::THEN)
      | (1ULL << MeshlawParser::UNLESS)
      | (1ULL << MeshlawParser::USE)
      | (1ULL << MeshlawParser::WHEN)
      | (1ULL << MeshlawParser::WHERE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0)) {
      setState(271);
      attribute();
      setState(276);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(277);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EntityDeclContext ------------------------------------------------------------------

MeshlawParser::EntityDeclContext::EntityDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::EntityDeclContext::ENTITY() {
  return getToken(MeshlawParser::ENTITY, 0);
}

MeshlawParser::TypeNameContext* MeshlawParser::EntityDeclContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::EntityDeclContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::EntityDeclContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::RoleContext *> MeshlawParser::EntityDeclContext::role() {
  return getRuleContexts<MeshlawParser::RoleContext>();
}

MeshlawParser::RoleContext* MeshlawParser::EntityDeclContext::role(size_t i) {
  return getRuleContext<MeshlawParser::RoleContext>(i);
}

MeshlawParser::ParentsContext* MeshlawParser::EntityDeclContext::parents() {
  return getRuleContext<MeshlawParser::ParentsContext>(0);
}

std::vector<MeshlawParser::AttributeContext *> MeshlawParser::EntityDeclContext::attribute() {
  return getRuleContexts<MeshlawParser::AttributeContext>();
}

MeshlawParser::AttributeContext* MeshlawParser::EntityDeclContext::attribute(size_t i) {
  return getRuleContext<MeshlawParser::AttributeContext>(i);
}


size_t MeshlawParser::EntityDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleEntityDecl;
}


MeshlawParser::EntityDeclContext* MeshlawParser::entityDecl() {
  EntityDeclContext *_localctx = _tracker.createInstance<EntityDeclContext>(_ctx, getState());
  enterRule(_localctx, 22, MeshlawParser::RuleEntityDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(279);
    match(MeshlawParser::ENTITY);
    setState(280);
    typeName();
    setState(284);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::IS) {
      setState(281);
      role();
      setState(286);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(288);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::IN) {
      setState(287);
      parents();
    }
    setState(290);
    match(MeshlawParser::LBRACE);
    setState(294);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::AND)
      | (1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::BY)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::ELSE)
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::HAS)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::IMPLIES)
      | (1ULL << MeshlawParser::IN)
      | (1ULL << MeshlawParser::IS)
      | (1ULL << MeshlawParser::MODULE)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::ON)
      | (1ULL << MeshlawParser::OR)
      | (1ULL << MeshlawParser::RULE)
      | (1ULL << MeshlawParser::THEN)
      | (1ULL << MeshlawParser::UNLESS)
      | (1ULL << MeshlawParser::USE)
      | (1ULL << MeshlawParser::WHEN)
      | (1ULL << MeshlawParser::WHERE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0)) {
      setState(291);
      attribute();
      setState(296);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(297);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RoleContext ------------------------------------------------------------------

MeshlawParser::RoleContext::RoleContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::RoleContext::IS() {
  return getToken(MeshlawParser::IS, 0);
}

MeshlawParser::NameContext* MeshlawParser::RoleContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}


size_t MeshlawParser::RoleContext::getRuleIndex() const {
  return MeshlawParser::RuleRole;
}


MeshlawParser::RoleContext* MeshlawParser::role() {
  RoleContext *_localctx = _tracker.createInstance<RoleContext>(_ctx, getState());
  enterRule(_localctx, 24, MeshlawParser::RuleRole);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(299);
    match(MeshlawParser::IS);
    setState(300);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParentsContext ------------------------------------------------------------------

MeshlawParser::ParentsContext::ParentsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ParentsContext::IN() {
  return getToken(MeshlawParser::IN, 0);
}

std::vector<MeshlawParser::TypeNameContext *> MeshlawParser::ParentsContext::typeName() {
  return getRuleContexts<MeshlawParser::TypeNameContext>();
}

MeshlawParser::TypeNameContext* MeshlawParser::ParentsContext::typeName(size_t i) {
  return getRuleContext<MeshlawParser::TypeNameContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::ParentsContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ParentsContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::ParentsContext::getRuleIndex() const {
  return MeshlawParser::RuleParents;
}


MeshlawParser::ParentsContext* MeshlawParser::parents() {
  ParentsContext *_localctx = _tracker.createInstance<ParentsContext>(_ctx, getState());
  enterRule(_localctx, 26, MeshlawParser::RuleParents);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(302);
    match(MeshlawParser::IN);
    setState(303);
    typeName();
    setState(308);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(304);
      match(MeshlawParser::COMMA);
      setState(305);
      typeName();
      setState(310);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AttributeContext ------------------------------------------------------------------

MeshlawParser::AttributeContext::AttributeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::AnyNameContext* MeshlawParser::AttributeContext::anyName() {
  return getRuleContext<MeshlawParser::AnyNameContext>(0);
}

tree::TerminalNode* MeshlawParser::AttributeContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::AttributeContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}

tree::TerminalNode* MeshlawParser::AttributeContext::BY() {
  return getToken(MeshlawParser::BY, 0);
}

MeshlawParser::NameContext* MeshlawParser::AttributeContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::AttributeContext::COMMA() {
  return getToken(MeshlawParser::COMMA, 0);
}


size_t MeshlawParser::AttributeContext::getRuleIndex() const {
  return MeshlawParser::RuleAttribute;
}


MeshlawParser::AttributeContext* MeshlawParser::attribute() {
  AttributeContext *_localctx = _tracker.createInstance<AttributeContext>(_ctx, getState());
  enterRule(_localctx, 28, MeshlawParser::RuleAttribute);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(311);
    anyName();
    setState(312);
    match(MeshlawParser::COLON);
    setState(313);
    type();
    setState(316);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 19, _ctx)) {
    case 1: {
      setState(314);
      match(MeshlawParser::BY);
      setState(315);
      name();
      break;
    }

    default:
      break;
    }
    setState(319);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(318);
      match(MeshlawParser::COMMA);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ActionDeclContext ------------------------------------------------------------------

MeshlawParser::ActionDeclContext::ActionDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ActionDeclContext::ACTION() {
  return getToken(MeshlawParser::ACTION, 0);
}

std::vector<MeshlawParser::NameContext *> MeshlawParser::ActionDeclContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::ActionDeclContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::ActionDeclContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

std::vector<MeshlawParser::TypeNameContext *> MeshlawParser::ActionDeclContext::typeName() {
  return getRuleContexts<MeshlawParser::TypeNameContext>();
}

MeshlawParser::TypeNameContext* MeshlawParser::ActionDeclContext::typeName(size_t i) {
  return getRuleContext<MeshlawParser::TypeNameContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::ActionDeclContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ActionDeclContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::ActionDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleActionDecl;
}


MeshlawParser::ActionDeclContext* MeshlawParser::actionDecl() {
  ActionDeclContext *_localctx = _tracker.createInstance<ActionDeclContext>(_ctx, getState());
  enterRule(_localctx, 30, MeshlawParser::RuleActionDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(321);
    match(MeshlawParser::ACTION);
    setState(322);
    name();
    setState(327);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(323);
      match(MeshlawParser::COMMA);
      setState(324);
      name();
      setState(329);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(330);
    match(MeshlawParser::ON);
    setState(331);
    typeName();
    setState(336);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(332);
      match(MeshlawParser::COMMA);
      setState(333);
      typeName();
      setState(338);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstDeclContext ------------------------------------------------------------------

MeshlawParser::ConstDeclContext::ConstDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ConstDeclContext::CONST() {
  return getToken(MeshlawParser::CONST, 0);
}

MeshlawParser::NameContext* MeshlawParser::ConstDeclContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::ConstDeclContext::ASSIGN() {
  return getToken(MeshlawParser::ASSIGN, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ConstDeclContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::ConstDeclContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::ConstDeclContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}


size_t MeshlawParser::ConstDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleConstDecl;
}


MeshlawParser::ConstDeclContext* MeshlawParser::constDecl() {
  ConstDeclContext *_localctx = _tracker.createInstance<ConstDeclContext>(_ctx, getState());
  enterRule(_localctx, 32, MeshlawParser::RuleConstDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(339);
    match(MeshlawParser::CONST);
    setState(340);
    name();
    setState(343);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COLON) {
      setState(341);
      match(MeshlawParser::COLON);
      setState(342);
      type();
    }
    setState(345);
    match(MeshlawParser::ASSIGN);
    setState(346);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DefDeclContext ------------------------------------------------------------------

MeshlawParser::DefDeclContext::DefDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::DefDeclContext::DEF() {
  return getToken(MeshlawParser::DEF, 0);
}

MeshlawParser::NameContext* MeshlawParser::DefDeclContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::DefDeclContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

tree::TerminalNode* MeshlawParser::DefDeclContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

tree::TerminalNode* MeshlawParser::DefDeclContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::DefDeclContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}

tree::TerminalNode* MeshlawParser::DefDeclContext::ASSIGN() {
  return getToken(MeshlawParser::ASSIGN, 0);
}

MeshlawParser::ExprContext* MeshlawParser::DefDeclContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

std::vector<MeshlawParser::ParameterContext *> MeshlawParser::DefDeclContext::parameter() {
  return getRuleContexts<MeshlawParser::ParameterContext>();
}

MeshlawParser::ParameterContext* MeshlawParser::DefDeclContext::parameter(size_t i) {
  return getRuleContext<MeshlawParser::ParameterContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::DefDeclContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::DefDeclContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::DefDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleDefDecl;
}


MeshlawParser::DefDeclContext* MeshlawParser::defDecl() {
  DefDeclContext *_localctx = _tracker.createInstance<DefDeclContext>(_ctx, getState());
  enterRule(_localctx, 34, MeshlawParser::RuleDefDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(348);
    match(MeshlawParser::DEF);
    setState(349);
    name();
    setState(350);
    match(MeshlawParser::LPAREN);
    setState(359);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0)) {
      setState(351);
      parameter();
      setState(356);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(352);
        match(MeshlawParser::COMMA);
        setState(353);
        parameter();
        setState(358);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(361);
    match(MeshlawParser::RPAREN);
    setState(362);
    match(MeshlawParser::COLON);
    setState(363);
    type();
    setState(364);
    match(MeshlawParser::ASSIGN);
    setState(365);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParameterContext ------------------------------------------------------------------

MeshlawParser::ParameterContext::ParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::NameContext* MeshlawParser::ParameterContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::ParameterContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::ParameterContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}


size_t MeshlawParser::ParameterContext::getRuleIndex() const {
  return MeshlawParser::RuleParameter;
}


MeshlawParser::ParameterContext* MeshlawParser::parameter() {
  ParameterContext *_localctx = _tracker.createInstance<ParameterContext>(_ctx, getState());
  enterRule(_localctx, 36, MeshlawParser::RuleParameter);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(367);
    name();
    setState(368);
    match(MeshlawParser::COLON);
    setState(369);
    type();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParamDeclContext ------------------------------------------------------------------

MeshlawParser::ParamDeclContext::ParamDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ParamDeclContext::PARAM() {
  return getToken(MeshlawParser::PARAM, 0);
}

MeshlawParser::NameContext* MeshlawParser::ParamDeclContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::ParamDeclContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::ParamDeclContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}

tree::TerminalNode* MeshlawParser::ParamDeclContext::ASSIGN() {
  return getToken(MeshlawParser::ASSIGN, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::ParamDeclContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::ParamDeclContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::ParamDeclContext::WITHIN() {
  return getToken(MeshlawParser::WITHIN, 0);
}

tree::TerminalNode* MeshlawParser::ParamDeclContext::DOTDOT() {
  return getToken(MeshlawParser::DOTDOT, 0);
}


size_t MeshlawParser::ParamDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleParamDecl;
}


MeshlawParser::ParamDeclContext* MeshlawParser::paramDecl() {
  ParamDeclContext *_localctx = _tracker.createInstance<ParamDeclContext>(_ctx, getState());
  enterRule(_localctx, 38, MeshlawParser::RuleParamDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(371);
    match(MeshlawParser::PARAM);
    setState(372);
    name();
    setState(373);
    match(MeshlawParser::COLON);
    setState(374);
    type();
    setState(375);
    match(MeshlawParser::ASSIGN);
    setState(376);
    expr(0);
    setState(382);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::WITHIN) {
      setState(377);
      match(MeshlawParser::WITHIN);
      setState(378);
      expr(0);
      setState(379);
      match(MeshlawParser::DOTDOT);
      setState(380);
      expr(0);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetDeclContext ------------------------------------------------------------------

MeshlawParser::SetDeclContext::SetDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::SetDeclContext::SET() {
  return getToken(MeshlawParser::SET, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::SetDeclContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}

tree::TerminalNode* MeshlawParser::SetDeclContext::ASSIGN() {
  return getToken(MeshlawParser::ASSIGN, 0);
}

MeshlawParser::ExprContext* MeshlawParser::SetDeclContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}


size_t MeshlawParser::SetDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleSetDecl;
}


MeshlawParser::SetDeclContext* MeshlawParser::setDecl() {
  SetDeclContext *_localctx = _tracker.createInstance<SetDeclContext>(_ctx, getState());
  enterRule(_localctx, 40, MeshlawParser::RuleSetDecl);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(384);
    match(MeshlawParser::SET);
    setState(385);
    qualified();
    setState(386);
    match(MeshlawParser::ASSIGN);
    setState(387);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WaiveDeclContext ------------------------------------------------------------------

MeshlawParser::WaiveDeclContext::WaiveDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::WaiveDeclContext::WAIVE() {
  return getToken(MeshlawParser::WAIVE, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::WaiveDeclContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}

tree::TerminalNode* MeshlawParser::WaiveDeclContext::UNTIL() {
  return getToken(MeshlawParser::UNTIL, 0);
}

MeshlawParser::ExprContext* MeshlawParser::WaiveDeclContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::WaiveDeclContext::BECAUSE() {
  return getToken(MeshlawParser::BECAUSE, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::WaiveDeclContext::STRING() {
  return getTokens(MeshlawParser::STRING);
}

tree::TerminalNode* MeshlawParser::WaiveDeclContext::STRING(size_t i) {
  return getToken(MeshlawParser::STRING, i);
}

std::vector<tree::TerminalNode *> MeshlawParser::WaiveDeclContext::IDENT() {
  return getTokens(MeshlawParser::IDENT);
}

tree::TerminalNode* MeshlawParser::WaiveDeclContext::IDENT(size_t i) {
  return getToken(MeshlawParser::IDENT, i);
}

std::vector<tree::TerminalNode *> MeshlawParser::WaiveDeclContext::COLONCOLON() {
  return getTokens(MeshlawParser::COLONCOLON);
}

tree::TerminalNode* MeshlawParser::WaiveDeclContext::COLONCOLON(size_t i) {
  return getToken(MeshlawParser::COLONCOLON, i);
}


size_t MeshlawParser::WaiveDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleWaiveDecl;
}


MeshlawParser::WaiveDeclContext* MeshlawParser::waiveDecl() {
  WaiveDeclContext *_localctx = _tracker.createInstance<WaiveDeclContext>(_ctx, getState());
  enterRule(_localctx, 42, MeshlawParser::RuleWaiveDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(389);
    match(MeshlawParser::WAIVE);
    setState(390);
    qualified();
    setState(394);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 96) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 96)) & ((1ULL << (MeshlawParser::IDENT - 96))
      | (1ULL << (MeshlawParser::STRING - 96))
      | (1ULL << (MeshlawParser::COLONCOLON - 96)))) != 0)) {
      setState(391);
      _la = _input->LA(1);
      if (!(((((_la - 96) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 96)) & ((1ULL << (MeshlawParser::IDENT - 96))
        | (1ULL << (MeshlawParser::STRING - 96))
        | (1ULL << (MeshlawParser::COLONCOLON - 96)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(396);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(397);
    match(MeshlawParser::UNTIL);
    setState(398);
    expr(0);
    setState(399);
    match(MeshlawParser::BECAUSE);
    setState(400);
    match(MeshlawParser::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeContext ------------------------------------------------------------------

MeshlawParser::TypeContext::TypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::TypeNameContext* MeshlawParser::TypeContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::TypeContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

std::vector<MeshlawParser::TypeArgumentContext *> MeshlawParser::TypeContext::typeArgument() {
  return getRuleContexts<MeshlawParser::TypeArgumentContext>();
}

MeshlawParser::TypeArgumentContext* MeshlawParser::TypeContext::typeArgument(size_t i) {
  return getRuleContext<MeshlawParser::TypeArgumentContext>(i);
}

tree::TerminalNode* MeshlawParser::TypeContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

tree::TerminalNode* MeshlawParser::TypeContext::QUESTION() {
  return getToken(MeshlawParser::QUESTION, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::TypeContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::TypeContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

tree::TerminalNode* MeshlawParser::TypeContext::NAN_() {
  return getToken(MeshlawParser::NAN_, 0);
}


size_t MeshlawParser::TypeContext::getRuleIndex() const {
  return MeshlawParser::RuleType;
}


MeshlawParser::TypeContext* MeshlawParser::type() {
  TypeContext *_localctx = _tracker.createInstance<TypeContext>(_ctx, getState());
  enterRule(_localctx, 44, MeshlawParser::RuleType);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(402);
    typeName();
    setState(414);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::LPAREN) {
      setState(403);
      match(MeshlawParser::LPAREN);
      setState(404);
      typeArgument();
      setState(409);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(405);
        match(MeshlawParser::COMMA);
        setState(406);
        typeArgument();
        setState(411);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(412);
      match(MeshlawParser::RPAREN);
    }
    setState(420);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::QUESTION) {
      setState(416);
      match(MeshlawParser::QUESTION);
      setState(418);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 30, _ctx)) {
      case 1: {
        setState(417);
        match(MeshlawParser::NAN_);
        break;
      }

      default:
        break;
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeArgumentContext ------------------------------------------------------------------

MeshlawParser::TypeArgumentContext::TypeArgumentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::TypeContext* MeshlawParser::TypeArgumentContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}

tree::TerminalNode* MeshlawParser::TypeArgumentContext::INT() {
  return getToken(MeshlawParser::INT, 0);
}


size_t MeshlawParser::TypeArgumentContext::getRuleIndex() const {
  return MeshlawParser::RuleTypeArgument;
}


MeshlawParser::TypeArgumentContext* MeshlawParser::typeArgument() {
  TypeArgumentContext *_localctx = _tracker.createInstance<TypeArgumentContext>(_ctx, getState());
  enterRule(_localctx, 46, MeshlawParser::RuleTypeArgument);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(424);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::IDENT:
      case MeshlawParser::QUOTED_IDENT: {
        enterOuterAlt(_localctx, 1);
        setState(422);
        type();
        break;
      }

      case MeshlawParser::INT: {
        enterOuterAlt(_localctx, 2);
        setState(423);
        match(MeshlawParser::INT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RuleDeclContext ------------------------------------------------------------------

MeshlawParser::RuleDeclContext::RuleDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::RuleDeclContext::RULE() {
  return getToken(MeshlawParser::RULE, 0);
}

MeshlawParser::NameContext* MeshlawParser::RuleDeclContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::RuleDeclContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

MeshlawParser::EffectContext* MeshlawParser::RuleDeclContext::effect() {
  return getRuleContext<MeshlawParser::EffectContext>(0);
}

tree::TerminalNode* MeshlawParser::RuleDeclContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::RulePartContext *> MeshlawParser::RuleDeclContext::rulePart() {
  return getRuleContexts<MeshlawParser::RulePartContext>();
}

MeshlawParser::RulePartContext* MeshlawParser::RuleDeclContext::rulePart(size_t i) {
  return getRuleContext<MeshlawParser::RulePartContext>(i);
}

tree::TerminalNode* MeshlawParser::RuleDeclContext::MANDATORY() {
  return getToken(MeshlawParser::MANDATORY, 0);
}

tree::TerminalNode* MeshlawParser::RuleDeclContext::FLOOR() {
  return getToken(MeshlawParser::FLOOR, 0);
}


size_t MeshlawParser::RuleDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleRuleDecl;
}


MeshlawParser::RuleDeclContext* MeshlawParser::ruleDecl() {
  RuleDeclContext *_localctx = _tracker.createInstance<RuleDeclContext>(_ctx, getState());
  enterRule(_localctx, 48, MeshlawParser::RuleRuleDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(427);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::FLOOR

    || _la == MeshlawParser::MANDATORY) {
      setState(426);
      dynamic_cast<RuleDeclContext *>(_localctx)->strength = _input->LT(1);
      _la = _input->LA(1);
      if (!(_la == MeshlawParser::FLOOR

      || _la == MeshlawParser::MANDATORY)) {
        dynamic_cast<RuleDeclContext *>(_localctx)->strength = _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(429);
    match(MeshlawParser::RULE);
    setState(430);
    name();
    setState(431);
    match(MeshlawParser::LBRACE);
    setState(432);
    effect();
    setState(436);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::IN)
      | (1ULL << MeshlawParser::ON)
      | (1ULL << MeshlawParser::UNLESS)
      | (1ULL << MeshlawParser::WHEN)
      | (1ULL << MeshlawParser::WHERE)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::FIX))) != 0) || ((((_la - 71) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 71)) & ((1ULL << (MeshlawParser::REPLACES - 71))
      | (1ULL << (MeshlawParser::ROWS - 71))
      | (1ULL << (MeshlawParser::SEVERITY - 71))
      | (1ULL << (MeshlawParser::SHADOW - 71))
      | (1ULL << (MeshlawParser::THAT - 71))
      | (1ULL << (MeshlawParser::WAIVABLE - 71))
      | (1ULL << (MeshlawParser::WHOLE - 71)))) != 0)) {
      setState(433);
      rulePart();
      setState(438);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(439);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EffectContext ------------------------------------------------------------------

MeshlawParser::EffectContext::EffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::AccessEffectContext* MeshlawParser::EffectContext::accessEffect() {
  return getRuleContext<MeshlawParser::AccessEffectContext>(0);
}

MeshlawParser::MaskEffectContext* MeshlawParser::EffectContext::maskEffect() {
  return getRuleContext<MeshlawParser::MaskEffectContext>(0);
}

MeshlawParser::RequireEffectContext* MeshlawParser::EffectContext::requireEffect() {
  return getRuleContext<MeshlawParser::RequireEffectContext>(0);
}

MeshlawParser::CheckEffectContext* MeshlawParser::EffectContext::checkEffect() {
  return getRuleContext<MeshlawParser::CheckEffectContext>(0);
}


size_t MeshlawParser::EffectContext::getRuleIndex() const {
  return MeshlawParser::RuleEffect;
}


MeshlawParser::EffectContext* MeshlawParser::effect() {
  EffectContext *_localctx = _tracker.createInstance<EffectContext>(_ctx, getState());
  enterRule(_localctx, 50, MeshlawParser::RuleEffect);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(445);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::FORBID:
      case MeshlawParser::LIMIT:
      case MeshlawParser::PERMIT: {
        enterOuterAlt(_localctx, 1);
        setState(441);
        accessEffect();
        break;
      }

      case MeshlawParser::MASK: {
        enterOuterAlt(_localctx, 2);
        setState(442);
        maskEffect();
        break;
      }

      case MeshlawParser::REQUIRE: {
        enterOuterAlt(_localctx, 3);
        setState(443);
        requireEffect();
        break;
      }

      case MeshlawParser::CHECK: {
        enterOuterAlt(_localctx, 4);
        setState(444);
        checkEffect();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AccessEffectContext ------------------------------------------------------------------

MeshlawParser::AccessEffectContext::AccessEffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ActionListContext* MeshlawParser::AccessEffectContext::actionList() {
  return getRuleContext<MeshlawParser::ActionListContext>(0);
}

tree::TerminalNode* MeshlawParser::AccessEffectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

MeshlawParser::SubjectContext* MeshlawParser::AccessEffectContext::subject() {
  return getRuleContext<MeshlawParser::SubjectContext>(0);
}

tree::TerminalNode* MeshlawParser::AccessEffectContext::BY() {
  return getToken(MeshlawParser::BY, 0);
}

MeshlawParser::CallerContext* MeshlawParser::AccessEffectContext::caller() {
  return getRuleContext<MeshlawParser::CallerContext>(0);
}

tree::TerminalNode* MeshlawParser::AccessEffectContext::PERMIT() {
  return getToken(MeshlawParser::PERMIT, 0);
}

tree::TerminalNode* MeshlawParser::AccessEffectContext::FORBID() {
  return getToken(MeshlawParser::FORBID, 0);
}

tree::TerminalNode* MeshlawParser::AccessEffectContext::LIMIT() {
  return getToken(MeshlawParser::LIMIT, 0);
}


size_t MeshlawParser::AccessEffectContext::getRuleIndex() const {
  return MeshlawParser::RuleAccessEffect;
}


MeshlawParser::AccessEffectContext* MeshlawParser::accessEffect() {
  AccessEffectContext *_localctx = _tracker.createInstance<AccessEffectContext>(_ctx, getState());
  enterRule(_localctx, 52, MeshlawParser::RuleAccessEffect);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(447);
    dynamic_cast<AccessEffectContext *>(_localctx)->verb = _input->LT(1);
    _la = _input->LA(1);
    if (!(((((_la - 49) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 49)) & ((1ULL << (MeshlawParser::FORBID - 49))
      | (1ULL << (MeshlawParser::LIMIT - 49))
      | (1ULL << (MeshlawParser::PERMIT - 49)))) != 0))) {
      dynamic_cast<AccessEffectContext *>(_localctx)->verb = _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(448);
    actionList();
    setState(449);
    match(MeshlawParser::ON);
    setState(450);
    subject();
    setState(451);
    match(MeshlawParser::BY);
    setState(452);
    caller();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MaskEffectContext ------------------------------------------------------------------

MeshlawParser::MaskEffectContext::MaskEffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::MaskEffectContext::MASK() {
  return getToken(MeshlawParser::MASK, 0);
}

std::vector<MeshlawParser::MaskItemContext *> MeshlawParser::MaskEffectContext::maskItem() {
  return getRuleContexts<MeshlawParser::MaskItemContext>();
}

MeshlawParser::MaskItemContext* MeshlawParser::MaskEffectContext::maskItem(size_t i) {
  return getRuleContext<MeshlawParser::MaskItemContext>(i);
}

tree::TerminalNode* MeshlawParser::MaskEffectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

MeshlawParser::SubjectContext* MeshlawParser::MaskEffectContext::subject() {
  return getRuleContext<MeshlawParser::SubjectContext>(0);
}

std::vector<tree::TerminalNode *> MeshlawParser::MaskEffectContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::MaskEffectContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

tree::TerminalNode* MeshlawParser::MaskEffectContext::BY() {
  return getToken(MeshlawParser::BY, 0);
}

MeshlawParser::CallerContext* MeshlawParser::MaskEffectContext::caller() {
  return getRuleContext<MeshlawParser::CallerContext>(0);
}


size_t MeshlawParser::MaskEffectContext::getRuleIndex() const {
  return MeshlawParser::RuleMaskEffect;
}


MeshlawParser::MaskEffectContext* MeshlawParser::maskEffect() {
  MaskEffectContext *_localctx = _tracker.createInstance<MaskEffectContext>(_ctx, getState());
  enterRule(_localctx, 54, MeshlawParser::RuleMaskEffect);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(454);
    match(MeshlawParser::MASK);
    setState(455);
    maskItem();
    setState(460);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(456);
      match(MeshlawParser::COMMA);
      setState(457);
      maskItem();
      setState(462);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(463);
    match(MeshlawParser::ON);
    setState(464);
    subject();
    setState(467);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::BY) {
      setState(465);
      match(MeshlawParser::BY);
      setState(466);
      caller();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RequireEffectContext ------------------------------------------------------------------

MeshlawParser::RequireEffectContext::RequireEffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::RequireEffectContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::RequireEffectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

MeshlawParser::SubjectContext* MeshlawParser::RequireEffectContext::subject() {
  return getRuleContext<MeshlawParser::SubjectContext>(0);
}


size_t MeshlawParser::RequireEffectContext::getRuleIndex() const {
  return MeshlawParser::RuleRequireEffect;
}


MeshlawParser::RequireEffectContext* MeshlawParser::requireEffect() {
  RequireEffectContext *_localctx = _tracker.createInstance<RequireEffectContext>(_ctx, getState());
  enterRule(_localctx, 56, MeshlawParser::RuleRequireEffect);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(469);
    match(MeshlawParser::REQUIRE);
    setState(470);
    match(MeshlawParser::ON);
    setState(471);
    subject();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CheckEffectContext ------------------------------------------------------------------

MeshlawParser::CheckEffectContext::CheckEffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::CheckEffectContext::CHECK() {
  return getToken(MeshlawParser::CHECK, 0);
}

tree::TerminalNode* MeshlawParser::CheckEffectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

MeshlawParser::SubjectContext* MeshlawParser::CheckEffectContext::subject() {
  return getRuleContext<MeshlawParser::SubjectContext>(0);
}


size_t MeshlawParser::CheckEffectContext::getRuleIndex() const {
  return MeshlawParser::RuleCheckEffect;
}


MeshlawParser::CheckEffectContext* MeshlawParser::checkEffect() {
  CheckEffectContext *_localctx = _tracker.createInstance<CheckEffectContext>(_ctx, getState());
  enterRule(_localctx, 58, MeshlawParser::RuleCheckEffect);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(473);
    match(MeshlawParser::CHECK);
    setState(474);
    match(MeshlawParser::ON);
    setState(475);
    subject();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ActionListContext ------------------------------------------------------------------

MeshlawParser::ActionListContext::ActionListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ActionListContext::ANY() {
  return getToken(MeshlawParser::ANY, 0);
}

tree::TerminalNode* MeshlawParser::ActionListContext::ACTION() {
  return getToken(MeshlawParser::ACTION, 0);
}

std::vector<MeshlawParser::NameContext *> MeshlawParser::ActionListContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::ActionListContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::ActionListContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ActionListContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::ActionListContext::getRuleIndex() const {
  return MeshlawParser::RuleActionList;
}


MeshlawParser::ActionListContext* MeshlawParser::actionList() {
  ActionListContext *_localctx = _tracker.createInstance<ActionListContext>(_ctx, getState());
  enterRule(_localctx, 60, MeshlawParser::RuleActionList);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(487);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 39, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(477);
      match(MeshlawParser::ANY);
      setState(478);
      match(MeshlawParser::ACTION);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(479);
      name();
      setState(484);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(480);
        match(MeshlawParser::COMMA);
        setState(481);
        name();
        setState(486);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubjectContext ------------------------------------------------------------------

MeshlawParser::SubjectContext::SubjectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::TypeNameContext* MeshlawParser::SubjectContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::SubjectContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

MeshlawParser::BinderContext* MeshlawParser::SubjectContext::binder() {
  return getRuleContext<MeshlawParser::BinderContext>(0);
}

tree::TerminalNode* MeshlawParser::SubjectContext::HAS() {
  return getToken(MeshlawParser::HAS, 0);
}

MeshlawParser::HasBoundsContext* MeshlawParser::SubjectContext::hasBounds() {
  return getRuleContext<MeshlawParser::HasBoundsContext>(0);
}

tree::TerminalNode* MeshlawParser::SubjectContext::ELSE() {
  return getToken(MeshlawParser::ELSE, 0);
}

tree::TerminalNode* MeshlawParser::SubjectContext::DENY() {
  return getToken(MeshlawParser::DENY, 0);
}


size_t MeshlawParser::SubjectContext::getRuleIndex() const {
  return MeshlawParser::RuleSubject;
}


MeshlawParser::SubjectContext* MeshlawParser::subject() {
  SubjectContext *_localctx = _tracker.createInstance<SubjectContext>(_ctx, getState());
  enterRule(_localctx, 62, MeshlawParser::RuleSubject);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(489);
    typeName();
    setState(495);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::STRING: {
        setState(490);
        match(MeshlawParser::STRING);
        break;
      }

      case MeshlawParser::ACTION:
      case MeshlawParser::ALL:
      case MeshlawParser::ANY:
      case MeshlawParser::APPLIES:
      case MeshlawParser::APPLY:
      case MeshlawParser::CHECK:
      case MeshlawParser::CONST:
      case MeshlawParser::CONSTITUTION:
      case MeshlawParser::CONTAINS:
      case MeshlawParser::DEF:
      case MeshlawParser::DENIED:
      case MeshlawParser::DENY:
      case MeshlawParser::DOES:
      case MeshlawParser::ENDS:
      case MeshlawParser::ENTITY:
      case MeshlawParser::ENUM:
      case MeshlawParser::ERROR:
      case MeshlawParser::EXPECT:
      case MeshlawParser::FAILS:
      case MeshlawParser::FLOOR:
      case MeshlawParser::FORBID:
      case MeshlawParser::FORBIDDEN:
      case MeshlawParser::FROM:
      case MeshlawParser::GROUP:
      case MeshlawParser::LET:
      case MeshlawParser::LIMIT:
      case MeshlawParser::MANDATORY:
      case MeshlawParser::MASK:
      case MeshlawParser::MATCH:
      case MeshlawParser::MATCHES:
      case MeshlawParser::NAN_:
      case MeshlawParser::NO:
      case MeshlawParser::OF:
      case MeshlawParser::ONE:
      case MeshlawParser::ORDERED:
      case MeshlawParser::PARAM:
      case MeshlawParser::PASSED:
      case MeshlawParser::PASSES:
      case MeshlawParser::PERMIT:
      case MeshlawParser::PERMITTED:
      case MeshlawParser::PRESENT:
      case MeshlawParser::RECORD:
      case MeshlawParser::REQUIRE:
      case MeshlawParser::ROW:
      case MeshlawParser::SET:
      case MeshlawParser::SKIPS:
      case MeshlawParser::STARTS:
      case MeshlawParser::TEST:
      case MeshlawParser::VALUE:
      case MeshlawParser::WAIVE:
      case MeshlawParser::WITH:
      case MeshlawParser::WITHIN:
      case MeshlawParser::IDENT:
      case MeshlawParser::QUOTED_IDENT: {
        setState(491);
        binder();
        setState(493);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == MeshlawParser::STRING) {
          setState(492);
          match(MeshlawParser::STRING);
        }
        break;
      }

      case MeshlawParser::BECAUSE:
      case MeshlawParser::BY:
      case MeshlawParser::EACH:
      case MeshlawParser::ELSE:
      case MeshlawParser::HAS:
      case MeshlawParser::IN:
      case MeshlawParser::ON:
      case MeshlawParser::UNLESS:
      case MeshlawParser::WHEN:
      case MeshlawParser::WHERE:
      case MeshlawParser::CITES:
      case MeshlawParser::COLUMNS:
      case MeshlawParser::FIX:
      case MeshlawParser::REPLACES:
      case MeshlawParser::ROWS:
      case MeshlawParser::SEVERITY:
      case MeshlawParser::SHADOW:
      case MeshlawParser::THAT:
      case MeshlawParser::WAIVABLE:
      case MeshlawParser::WHOLE:
      case MeshlawParser::RBRACE: {
        break;
      }

    default:
      break;
    }
    setState(499);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::HAS) {
      setState(497);
      match(MeshlawParser::HAS);
      setState(498);
      hasBounds();
    }
    setState(503);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::ELSE) {
      setState(501);
      match(MeshlawParser::ELSE);
      setState(502);
      match(MeshlawParser::DENY);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HasBoundsContext ------------------------------------------------------------------

MeshlawParser::HasBoundsContext::HasBoundsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::HasBoundsContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

std::vector<MeshlawParser::HasBoundContext *> MeshlawParser::HasBoundsContext::hasBound() {
  return getRuleContexts<MeshlawParser::HasBoundContext>();
}

MeshlawParser::HasBoundContext* MeshlawParser::HasBoundsContext::hasBound(size_t i) {
  return getRuleContext<MeshlawParser::HasBoundContext>(i);
}

tree::TerminalNode* MeshlawParser::HasBoundsContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::HasBoundsContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::HasBoundsContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::HasBoundsContext::getRuleIndex() const {
  return MeshlawParser::RuleHasBounds;
}


MeshlawParser::HasBoundsContext* MeshlawParser::hasBounds() {
  HasBoundsContext *_localctx = _tracker.createInstance<HasBoundsContext>(_ctx, getState());
  enterRule(_localctx, 64, MeshlawParser::RuleHasBounds);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(505);
    match(MeshlawParser::LBRACE);
    setState(506);
    hasBound();
    setState(511);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(507);
        match(MeshlawParser::COMMA);
        setState(508);
        hasBound(); 
      }
      setState(513);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx);
    }
    setState(515);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(514);
      match(MeshlawParser::COMMA);
    }
    setState(517);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HasBoundContext ------------------------------------------------------------------

MeshlawParser::HasBoundContext::HasBoundContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::AnyNameContext* MeshlawParser::HasBoundContext::anyName() {
  return getRuleContext<MeshlawParser::AnyNameContext>(0);
}

tree::TerminalNode* MeshlawParser::HasBoundContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::HasBoundContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}


size_t MeshlawParser::HasBoundContext::getRuleIndex() const {
  return MeshlawParser::RuleHasBound;
}


MeshlawParser::HasBoundContext* MeshlawParser::hasBound() {
  HasBoundContext *_localctx = _tracker.createInstance<HasBoundContext>(_ctx, getState());
  enterRule(_localctx, 66, MeshlawParser::RuleHasBound);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(519);
    anyName();
    setState(520);
    match(MeshlawParser::COLON);
    setState(521);
    type();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallerContext ------------------------------------------------------------------

MeshlawParser::CallerContext::CallerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::CallerContext::ANY() {
  return getToken(MeshlawParser::ANY, 0);
}

MeshlawParser::BinderContext* MeshlawParser::CallerContext::binder() {
  return getRuleContext<MeshlawParser::BinderContext>(0);
}

MeshlawParser::TypeNameContext* MeshlawParser::CallerContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::CallerContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}


size_t MeshlawParser::CallerContext::getRuleIndex() const {
  return MeshlawParser::RuleCaller;
}


MeshlawParser::CallerContext* MeshlawParser::caller() {
  CallerContext *_localctx = _tracker.createInstance<CallerContext>(_ctx, getState());
  enterRule(_localctx, 68, MeshlawParser::RuleCaller);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(530);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::ANY: {
        enterOuterAlt(_localctx, 1);
        setState(523);
        match(MeshlawParser::ANY);
        setState(524);
        binder();
        break;
      }

      case MeshlawParser::IDENT:
      case MeshlawParser::QUOTED_IDENT: {
        enterOuterAlt(_localctx, 2);
        setState(525);
        typeName();
        setState(528);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case MeshlawParser::ACTION:
          case MeshlawParser::ALL:
          case MeshlawParser::ANY:
          case MeshlawParser::APPLIES:
          case MeshlawParser::APPLY:
          case MeshlawParser::CHECK:
          case MeshlawParser::CONST:
          case MeshlawParser::CONSTITUTION:
          case MeshlawParser::CONTAINS:
          case MeshlawParser::DEF:
          case MeshlawParser::DENIED:
          case MeshlawParser::DENY:
          case MeshlawParser::DOES:
          case MeshlawParser::ENDS:
          case MeshlawParser::ENTITY:
          case MeshlawParser::ENUM:
          case MeshlawParser::ERROR:
          case MeshlawParser::EXPECT:
          case MeshlawParser::FAILS:
          case MeshlawParser::FLOOR:
          case MeshlawParser::FORBID:
          case MeshlawParser::FORBIDDEN:
          case MeshlawParser::FROM:
          case MeshlawParser::GROUP:
          case MeshlawParser::LET:
          case MeshlawParser::LIMIT:
          case MeshlawParser::MANDATORY:
          case MeshlawParser::MASK:
          case MeshlawParser::MATCH:
          case MeshlawParser::MATCHES:
          case MeshlawParser::NAN_:
          case MeshlawParser::NO:
          case MeshlawParser::OF:
          case MeshlawParser::ONE:
          case MeshlawParser::ORDERED:
          case MeshlawParser::PARAM:
          case MeshlawParser::PASSED:
          case MeshlawParser::PASSES:
          case MeshlawParser::PERMIT:
          case MeshlawParser::PERMITTED:
          case MeshlawParser::PRESENT:
          case MeshlawParser::RECORD:
          case MeshlawParser::REQUIRE:
          case MeshlawParser::ROW:
          case MeshlawParser::SET:
          case MeshlawParser::SKIPS:
          case MeshlawParser::STARTS:
          case MeshlawParser::TEST:
          case MeshlawParser::VALUE:
          case MeshlawParser::WAIVE:
          case MeshlawParser::WITH:
          case MeshlawParser::WITHIN:
          case MeshlawParser::IDENT:
          case MeshlawParser::QUOTED_IDENT: {
            setState(526);
            binder();
            break;
          }

          case MeshlawParser::STRING: {
            setState(527);
            match(MeshlawParser::STRING);
            break;
          }

          case MeshlawParser::BECAUSE:
          case MeshlawParser::EACH:
          case MeshlawParser::IN:
          case MeshlawParser::ON:
          case MeshlawParser::UNLESS:
          case MeshlawParser::WHEN:
          case MeshlawParser::WHERE:
          case MeshlawParser::CITES:
          case MeshlawParser::COLUMNS:
          case MeshlawParser::FIX:
          case MeshlawParser::REPLACES:
          case MeshlawParser::ROWS:
          case MeshlawParser::SEVERITY:
          case MeshlawParser::SHADOW:
          case MeshlawParser::THAT:
          case MeshlawParser::WAIVABLE:
          case MeshlawParser::WHOLE:
          case MeshlawParser::RBRACE: {
            break;
          }

        default:
          break;
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MaskItemContext ------------------------------------------------------------------

MeshlawParser::MaskItemContext::MaskItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::AnyNameContext* MeshlawParser::MaskItemContext::anyName() {
  return getRuleContext<MeshlawParser::AnyNameContext>(0);
}

tree::TerminalNode* MeshlawParser::MaskItemContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

MeshlawParser::MaskNameContext* MeshlawParser::MaskItemContext::maskName() {
  return getRuleContext<MeshlawParser::MaskNameContext>(0);
}

tree::TerminalNode* MeshlawParser::MaskItemContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::MaskItemContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::MaskItemContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::MaskItemContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::MaskItemContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::MaskItemContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::MaskItemContext::getRuleIndex() const {
  return MeshlawParser::RuleMaskItem;
}


MeshlawParser::MaskItemContext* MeshlawParser::maskItem() {
  MaskItemContext *_localctx = _tracker.createInstance<MaskItemContext>(_ctx, getState());
  enterRule(_localctx, 70, MeshlawParser::RuleMaskItem);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(532);
    anyName();
    setState(533);
    match(MeshlawParser::WITH);
    setState(534);
    maskName();
    setState(546);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::LPAREN) {
      setState(535);
      match(MeshlawParser::LPAREN);
      setState(536);
      expr(0);
      setState(541);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(537);
        match(MeshlawParser::COMMA);
        setState(538);
        expr(0);
        setState(543);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(544);
      match(MeshlawParser::RPAREN);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MaskNameContext ------------------------------------------------------------------

MeshlawParser::MaskNameContext::MaskNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::NameContext* MeshlawParser::MaskNameContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::MaskNameContext::NULL_() {
  return getToken(MeshlawParser::NULL_, 0);
}


size_t MeshlawParser::MaskNameContext::getRuleIndex() const {
  return MeshlawParser::RuleMaskName;
}


MeshlawParser::MaskNameContext* MeshlawParser::maskName() {
  MaskNameContext *_localctx = _tracker.createInstance<MaskNameContext>(_ctx, getState());
  enterRule(_localctx, 72, MeshlawParser::RuleMaskName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(550);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::ACTION:
      case MeshlawParser::ALL:
      case MeshlawParser::ANY:
      case MeshlawParser::APPLIES:
      case MeshlawParser::APPLY:
      case MeshlawParser::CHECK:
      case MeshlawParser::CITES:
      case MeshlawParser::COLUMNS:
      case MeshlawParser::CONST:
      case MeshlawParser::CONSTITUTION:
      case MeshlawParser::CONTAINS:
      case MeshlawParser::DEF:
      case MeshlawParser::DENIED:
      case MeshlawParser::DENY:
      case MeshlawParser::DOES:
      case MeshlawParser::ENDS:
      case MeshlawParser::ENTITY:
      case MeshlawParser::ENUM:
      case MeshlawParser::ERROR:
      case MeshlawParser::EXPECT:
      case MeshlawParser::FAILS:
      case MeshlawParser::FIX:
      case MeshlawParser::FLOOR:
      case MeshlawParser::FORBID:
      case MeshlawParser::FORBIDDEN:
      case MeshlawParser::FROM:
      case MeshlawParser::GROUP:
      case MeshlawParser::LET:
      case MeshlawParser::LIMIT:
      case MeshlawParser::MANDATORY:
      case MeshlawParser::MASK:
      case MeshlawParser::MATCH:
      case MeshlawParser::MATCHES:
      case MeshlawParser::NAN_:
      case MeshlawParser::NO:
      case MeshlawParser::OF:
      case MeshlawParser::ONE:
      case MeshlawParser::ORDERED:
      case MeshlawParser::PARAM:
      case MeshlawParser::PASSED:
      case MeshlawParser::PASSES:
      case MeshlawParser::PERMIT:
      case MeshlawParser::PERMITTED:
      case MeshlawParser::PRESENT:
      case MeshlawParser::RECORD:
      case MeshlawParser::REPLACES:
      case MeshlawParser::REQUIRE:
      case MeshlawParser::ROW:
      case MeshlawParser::ROWS:
      case MeshlawParser::SET:
      case MeshlawParser::SEVERITY:
      case MeshlawParser::SHADOW:
      case MeshlawParser::SKIPS:
      case MeshlawParser::STARTS:
      case MeshlawParser::TEST:
      case MeshlawParser::THAT:
      case MeshlawParser::TOLERATE:
      case MeshlawParser::UNTIL:
      case MeshlawParser::VALUE:
      case MeshlawParser::WAIVABLE:
      case MeshlawParser::WAIVE:
      case MeshlawParser::WHOLE:
      case MeshlawParser::WITH:
      case MeshlawParser::WITHIN:
      case MeshlawParser::IDENT:
      case MeshlawParser::QUOTED_IDENT: {
        enterOuterAlt(_localctx, 1);
        setState(548);
        name();
        break;
      }

      case MeshlawParser::NULL_: {
        enterOuterAlt(_localctx, 2);
        setState(549);
        match(MeshlawParser::NULL_);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RulePartContext ------------------------------------------------------------------

MeshlawParser::RulePartContext::RulePartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ConditionPartContext* MeshlawParser::RulePartContext::conditionPart() {
  return getRuleContext<MeshlawParser::ConditionPartContext>(0);
}

MeshlawParser::ColumnsPartContext* MeshlawParser::RulePartContext::columnsPart() {
  return getRuleContext<MeshlawParser::ColumnsPartContext>(0);
}

MeshlawParser::BlockPartContext* MeshlawParser::RulePartContext::blockPart() {
  return getRuleContext<MeshlawParser::BlockPartContext>(0);
}

MeshlawParser::MessagePartContext* MeshlawParser::RulePartContext::messagePart() {
  return getRuleContext<MeshlawParser::MessagePartContext>(0);
}

MeshlawParser::CitesPartContext* MeshlawParser::RulePartContext::citesPart() {
  return getRuleContext<MeshlawParser::CitesPartContext>(0);
}

MeshlawParser::SeverityPartContext* MeshlawParser::RulePartContext::severityPart() {
  return getRuleContext<MeshlawParser::SeverityPartContext>(0);
}

MeshlawParser::OnErrorPartContext* MeshlawParser::RulePartContext::onErrorPart() {
  return getRuleContext<MeshlawParser::OnErrorPartContext>(0);
}

MeshlawParser::FlagPartContext* MeshlawParser::RulePartContext::flagPart() {
  return getRuleContext<MeshlawParser::FlagPartContext>(0);
}

MeshlawParser::ReplacesPartContext* MeshlawParser::RulePartContext::replacesPart() {
  return getRuleContext<MeshlawParser::ReplacesPartContext>(0);
}

MeshlawParser::ForcePartContext* MeshlawParser::RulePartContext::forcePart() {
  return getRuleContext<MeshlawParser::ForcePartContext>(0);
}


size_t MeshlawParser::RulePartContext::getRuleIndex() const {
  return MeshlawParser::RuleRulePart;
}


MeshlawParser::RulePartContext* MeshlawParser::rulePart() {
  RulePartContext *_localctx = _tracker.createInstance<RulePartContext>(_ctx, getState());
  enterRule(_localctx, 74, MeshlawParser::RuleRulePart);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(562);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::UNLESS:
      case MeshlawParser::WHEN:
      case MeshlawParser::WHERE:
      case MeshlawParser::ROWS:
      case MeshlawParser::THAT: {
        enterOuterAlt(_localctx, 1);
        setState(552);
        conditionPart();
        break;
      }

      case MeshlawParser::COLUMNS: {
        enterOuterAlt(_localctx, 2);
        setState(553);
        columnsPart();
        break;
      }

      case MeshlawParser::EACH:
      case MeshlawParser::WHOLE: {
        enterOuterAlt(_localctx, 3);
        setState(554);
        blockPart();
        break;
      }

      case MeshlawParser::BECAUSE:
      case MeshlawParser::FIX: {
        enterOuterAlt(_localctx, 4);
        setState(555);
        messagePart();
        break;
      }

      case MeshlawParser::CITES: {
        enterOuterAlt(_localctx, 5);
        setState(556);
        citesPart();
        break;
      }

      case MeshlawParser::SEVERITY: {
        enterOuterAlt(_localctx, 6);
        setState(557);
        severityPart();
        break;
      }

      case MeshlawParser::ON: {
        enterOuterAlt(_localctx, 7);
        setState(558);
        onErrorPart();
        break;
      }

      case MeshlawParser::SHADOW:
      case MeshlawParser::WAIVABLE: {
        enterOuterAlt(_localctx, 8);
        setState(559);
        flagPart();
        break;
      }

      case MeshlawParser::REPLACES: {
        enterOuterAlt(_localctx, 9);
        setState(560);
        replacesPart();
        break;
      }

      case MeshlawParser::IN: {
        enterOuterAlt(_localctx, 10);
        setState(561);
        forcePart();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConditionPartContext ------------------------------------------------------------------

MeshlawParser::ConditionPartContext::ConditionPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ExprContext* MeshlawParser::ConditionPartContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::ConditionPartContext::WHEN() {
  return getToken(MeshlawParser::WHEN, 0);
}

tree::TerminalNode* MeshlawParser::ConditionPartContext::UNLESS() {
  return getToken(MeshlawParser::UNLESS, 0);
}

tree::TerminalNode* MeshlawParser::ConditionPartContext::THAT() {
  return getToken(MeshlawParser::THAT, 0);
}

tree::TerminalNode* MeshlawParser::ConditionPartContext::ROWS() {
  return getToken(MeshlawParser::ROWS, 0);
}

tree::TerminalNode* MeshlawParser::ConditionPartContext::WHERE() {
  return getToken(MeshlawParser::WHERE, 0);
}


size_t MeshlawParser::ConditionPartContext::getRuleIndex() const {
  return MeshlawParser::RuleConditionPart;
}


MeshlawParser::ConditionPartContext* MeshlawParser::conditionPart() {
  ConditionPartContext *_localctx = _tracker.createInstance<ConditionPartContext>(_ctx, getState());
  enterRule(_localctx, 76, MeshlawParser::RuleConditionPart);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(570);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::WHEN: {
        setState(564);
        match(MeshlawParser::WHEN);
        break;
      }

      case MeshlawParser::UNLESS: {
        setState(565);
        match(MeshlawParser::UNLESS);
        break;
      }

      case MeshlawParser::THAT: {
        setState(566);
        match(MeshlawParser::THAT);
        break;
      }

      case MeshlawParser::ROWS: {
        setState(567);
        match(MeshlawParser::ROWS);
        setState(568);
        match(MeshlawParser::WHERE);
        break;
      }

      case MeshlawParser::WHERE: {
        setState(569);
        match(MeshlawParser::WHERE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(572);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnsPartContext ------------------------------------------------------------------

MeshlawParser::ColumnsPartContext::ColumnsPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ColumnsPartContext::COLUMNS() {
  return getToken(MeshlawParser::COLUMNS, 0);
}

std::vector<MeshlawParser::NameContext *> MeshlawParser::ColumnsPartContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::ColumnsPartContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::ColumnsPartContext::EXCEPT() {
  return getToken(MeshlawParser::EXCEPT, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::ColumnsPartContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ColumnsPartContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::ColumnsPartContext::getRuleIndex() const {
  return MeshlawParser::RuleColumnsPart;
}


MeshlawParser::ColumnsPartContext* MeshlawParser::columnsPart() {
  ColumnsPartContext *_localctx = _tracker.createInstance<ColumnsPartContext>(_ctx, getState());
  enterRule(_localctx, 78, MeshlawParser::RuleColumnsPart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(574);
    match(MeshlawParser::COLUMNS);
    setState(576);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::EXCEPT) {
      setState(575);
      match(MeshlawParser::EXCEPT);
    }
    setState(578);
    name();
    setState(583);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(579);
      match(MeshlawParser::COMMA);
      setState(580);
      name();
      setState(585);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BlockPartContext ------------------------------------------------------------------

MeshlawParser::BlockPartContext::BlockPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::BlockPartContext::EACH() {
  return getToken(MeshlawParser::EACH, 0);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

MeshlawParser::ClauseBlockContext* MeshlawParser::BlockPartContext::clauseBlock() {
  return getRuleContext<MeshlawParser::ClauseBlockContext>(0);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

MeshlawParser::NameContext* MeshlawParser::BlockPartContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::BlockPartContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::BlockPartContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::BlockPartContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::BlockPartContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

tree::TerminalNode* MeshlawParser::BlockPartContext::WHOLE() {
  return getToken(MeshlawParser::WHOLE, 0);
}


size_t MeshlawParser::BlockPartContext::getRuleIndex() const {
  return MeshlawParser::RuleBlockPart;
}


MeshlawParser::BlockPartContext* MeshlawParser::blockPart() {
  BlockPartContext *_localctx = _tracker.createInstance<BlockPartContext>(_ctx, getState());
  enterRule(_localctx, 80, MeshlawParser::RuleBlockPart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(612);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 56, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(586);
      match(MeshlawParser::EACH);
      setState(587);
      match(MeshlawParser::ROW);
      setState(588);
      clauseBlock();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(589);
      match(MeshlawParser::EACH);
      setState(590);
      match(MeshlawParser::VALUE);
      setState(591);
      name();
      setState(592);
      match(MeshlawParser::COLON);
      setState(593);
      type();
      setState(594);
      clauseBlock();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(596);
      match(MeshlawParser::EACH);
      setState(597);
      match(MeshlawParser::GROUP);
      setState(598);
      match(MeshlawParser::LPAREN);
      setState(599);
      expr(0);
      setState(604);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(600);
        match(MeshlawParser::COMMA);
        setState(601);
        expr(0);
        setState(606);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(607);
      match(MeshlawParser::RPAREN);
      setState(608);
      clauseBlock();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(610);
      match(MeshlawParser::WHOLE);
      setState(611);
      clauseBlock();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MessagePartContext ------------------------------------------------------------------

MeshlawParser::MessagePartContext::MessagePartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::MessagePartContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

tree::TerminalNode* MeshlawParser::MessagePartContext::BECAUSE() {
  return getToken(MeshlawParser::BECAUSE, 0);
}

tree::TerminalNode* MeshlawParser::MessagePartContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}


size_t MeshlawParser::MessagePartContext::getRuleIndex() const {
  return MeshlawParser::RuleMessagePart;
}


MeshlawParser::MessagePartContext* MeshlawParser::messagePart() {
  MessagePartContext *_localctx = _tracker.createInstance<MessagePartContext>(_ctx, getState());
  enterRule(_localctx, 82, MeshlawParser::RuleMessagePart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(614);
    _la = _input->LA(1);
    if (!(_la == MeshlawParser::BECAUSE

    || _la == MeshlawParser::FIX)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(615);
    match(MeshlawParser::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CitesPartContext ------------------------------------------------------------------

MeshlawParser::CitesPartContext::CitesPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::CitesPartContext::CITES() {
  return getToken(MeshlawParser::CITES, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::CitesPartContext::STRING() {
  return getTokens(MeshlawParser::STRING);
}

tree::TerminalNode* MeshlawParser::CitesPartContext::STRING(size_t i) {
  return getToken(MeshlawParser::STRING, i);
}

std::vector<tree::TerminalNode *> MeshlawParser::CitesPartContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::CitesPartContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::CitesPartContext::getRuleIndex() const {
  return MeshlawParser::RuleCitesPart;
}


MeshlawParser::CitesPartContext* MeshlawParser::citesPart() {
  CitesPartContext *_localctx = _tracker.createInstance<CitesPartContext>(_ctx, getState());
  enterRule(_localctx, 84, MeshlawParser::RuleCitesPart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(617);
    match(MeshlawParser::CITES);
    setState(618);
    match(MeshlawParser::STRING);
    setState(623);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(619);
      match(MeshlawParser::COMMA);
      setState(620);
      match(MeshlawParser::STRING);
      setState(625);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SeverityPartContext ------------------------------------------------------------------

MeshlawParser::SeverityPartContext::SeverityPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::SeverityPartContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

MeshlawParser::NameContext* MeshlawParser::SeverityPartContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}


size_t MeshlawParser::SeverityPartContext::getRuleIndex() const {
  return MeshlawParser::RuleSeverityPart;
}


MeshlawParser::SeverityPartContext* MeshlawParser::severityPart() {
  SeverityPartContext *_localctx = _tracker.createInstance<SeverityPartContext>(_ctx, getState());
  enterRule(_localctx, 86, MeshlawParser::RuleSeverityPart);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(626);
    match(MeshlawParser::SEVERITY);
    setState(627);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OnErrorPartContext ------------------------------------------------------------------

MeshlawParser::OnErrorPartContext::OnErrorPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::OnErrorPartContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

tree::TerminalNode* MeshlawParser::OnErrorPartContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

tree::TerminalNode* MeshlawParser::OnErrorPartContext::APPLIES() {
  return getToken(MeshlawParser::APPLIES, 0);
}

tree::TerminalNode* MeshlawParser::OnErrorPartContext::SKIPS() {
  return getToken(MeshlawParser::SKIPS, 0);
}


size_t MeshlawParser::OnErrorPartContext::getRuleIndex() const {
  return MeshlawParser::RuleOnErrorPart;
}


MeshlawParser::OnErrorPartContext* MeshlawParser::onErrorPart() {
  OnErrorPartContext *_localctx = _tracker.createInstance<OnErrorPartContext>(_ctx, getState());
  enterRule(_localctx, 88, MeshlawParser::RuleOnErrorPart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(629);
    match(MeshlawParser::ON);
    setState(630);
    match(MeshlawParser::ERROR);
    setState(631);
    _la = _input->LA(1);
    if (!(_la == MeshlawParser::APPLIES

    || _la == MeshlawParser::SKIPS)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FlagPartContext ------------------------------------------------------------------

MeshlawParser::FlagPartContext::FlagPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::FlagPartContext::WAIVABLE() {
  return getToken(MeshlawParser::WAIVABLE, 0);
}

tree::TerminalNode* MeshlawParser::FlagPartContext::SHADOW() {
  return getToken(MeshlawParser::SHADOW, 0);
}


size_t MeshlawParser::FlagPartContext::getRuleIndex() const {
  return MeshlawParser::RuleFlagPart;
}


MeshlawParser::FlagPartContext* MeshlawParser::flagPart() {
  FlagPartContext *_localctx = _tracker.createInstance<FlagPartContext>(_ctx, getState());
  enterRule(_localctx, 90, MeshlawParser::RuleFlagPart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(633);
    _la = _input->LA(1);
    if (!(_la == MeshlawParser::SHADOW

    || _la == MeshlawParser::WAIVABLE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReplacesPartContext ------------------------------------------------------------------

MeshlawParser::ReplacesPartContext::ReplacesPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ReplacesPartContext::REPLACES() {
  return getToken(MeshlawParser::REPLACES, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::ReplacesPartContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}


size_t MeshlawParser::ReplacesPartContext::getRuleIndex() const {
  return MeshlawParser::RuleReplacesPart;
}


MeshlawParser::ReplacesPartContext* MeshlawParser::replacesPart() {
  ReplacesPartContext *_localctx = _tracker.createInstance<ReplacesPartContext>(_ctx, getState());
  enterRule(_localctx, 92, MeshlawParser::RuleReplacesPart);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(635);
    match(MeshlawParser::REPLACES);
    setState(636);
    qualified();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForcePartContext ------------------------------------------------------------------

MeshlawParser::ForcePartContext::ForcePartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ForcePartContext::IN() {
  return getToken(MeshlawParser::IN, 0);
}

tree::TerminalNode* MeshlawParser::ForcePartContext::FORCE() {
  return getToken(MeshlawParser::FORCE, 0);
}

tree::TerminalNode* MeshlawParser::ForcePartContext::FROM() {
  return getToken(MeshlawParser::FROM, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::ForcePartContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::ForcePartContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::ForcePartContext::UNTIL() {
  return getToken(MeshlawParser::UNTIL, 0);
}


size_t MeshlawParser::ForcePartContext::getRuleIndex() const {
  return MeshlawParser::RuleForcePart;
}


MeshlawParser::ForcePartContext* MeshlawParser::forcePart() {
  ForcePartContext *_localctx = _tracker.createInstance<ForcePartContext>(_ctx, getState());
  enterRule(_localctx, 94, MeshlawParser::RuleForcePart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(638);
    match(MeshlawParser::IN);
    setState(639);
    match(MeshlawParser::FORCE);
    setState(648);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::FROM: {
        setState(640);
        match(MeshlawParser::FROM);
        setState(641);
        expr(0);
        setState(644);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == MeshlawParser::UNTIL) {
          setState(642);
          match(MeshlawParser::UNTIL);
          setState(643);
          expr(0);
        }
        break;
      }

      case MeshlawParser::UNTIL: {
        setState(646);
        match(MeshlawParser::UNTIL);
        setState(647);
        expr(0);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseBlockContext ------------------------------------------------------------------

MeshlawParser::ClauseBlockContext::ClauseBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ClauseBlockContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::ClauseBlockContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

MeshlawParser::FirstClauseContext* MeshlawParser::ClauseBlockContext::firstClause() {
  return getRuleContext<MeshlawParser::FirstClauseContext>(0);
}

tree::TerminalNode* MeshlawParser::ClauseBlockContext::SEMI() {
  return getToken(MeshlawParser::SEMI, 0);
}

std::vector<MeshlawParser::NextClauseContext *> MeshlawParser::ClauseBlockContext::nextClause() {
  return getRuleContexts<MeshlawParser::NextClauseContext>();
}

MeshlawParser::NextClauseContext* MeshlawParser::ClauseBlockContext::nextClause(size_t i) {
  return getRuleContext<MeshlawParser::NextClauseContext>(i);
}


size_t MeshlawParser::ClauseBlockContext::getRuleIndex() const {
  return MeshlawParser::RuleClauseBlock;
}


MeshlawParser::ClauseBlockContext* MeshlawParser::clauseBlock() {
  ClauseBlockContext *_localctx = _tracker.createInstance<ClauseBlockContext>(_ctx, getState());
  enterRule(_localctx, 96, MeshlawParser::RuleClauseBlock);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(650);
    match(MeshlawParser::LBRACE);
    setState(658);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::FALSE)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::NULL_)
      | (1ULL << MeshlawParser::TRUE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::DURATION - 64))
      | (1ULL << (MeshlawParser::RATIO - 64))
      | (1ULL << (MeshlawParser::FLOAT - 64))
      | (1ULL << (MeshlawParser::DECIMAL - 64))
      | (1ULL << (MeshlawParser::INT - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64))
      | (1ULL << (MeshlawParser::RAW_STRING - 64))
      | (1ULL << (MeshlawParser::STRING - 64))
      | (1ULL << (MeshlawParser::MINUS - 64))
      | (1ULL << (MeshlawParser::LPAREN - 64))
      | (1ULL << (MeshlawParser::LBRACE - 64))
      | (1ULL << (MeshlawParser::LBRACK - 64)))) != 0)) {
      setState(651);
      firstClause();
      setState(655);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 60, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(652);
          nextClause(); 
        }
        setState(657);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 60, _ctx);
      }
    }
    setState(661);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::SEMI) {
      setState(660);
      match(MeshlawParser::SEMI);
    }
    setState(663);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FirstClauseContext ------------------------------------------------------------------

MeshlawParser::FirstClauseContext::FirstClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ClauseBodyContext* MeshlawParser::FirstClauseContext::clauseBody() {
  return getRuleContext<MeshlawParser::ClauseBodyContext>(0);
}

MeshlawParser::NameContext* MeshlawParser::FirstClauseContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::FirstClauseContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}


size_t MeshlawParser::FirstClauseContext::getRuleIndex() const {
  return MeshlawParser::RuleFirstClause;
}


MeshlawParser::FirstClauseContext* MeshlawParser::firstClause() {
  FirstClauseContext *_localctx = _tracker.createInstance<FirstClauseContext>(_ctx, getState());
  enterRule(_localctx, 98, MeshlawParser::RuleFirstClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(668);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 63, _ctx)) {
    case 1: {
      setState(665);
      name();
      setState(666);
      match(MeshlawParser::COLON);
      break;
    }

    default:
      break;
    }
    setState(670);
    clauseBody();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NextClauseContext ------------------------------------------------------------------

MeshlawParser::NextClauseContext::NextClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::NameContext* MeshlawParser::NextClauseContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::NextClauseContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::ClauseBodyContext* MeshlawParser::NextClauseContext::clauseBody() {
  return getRuleContext<MeshlawParser::ClauseBodyContext>(0);
}

tree::TerminalNode* MeshlawParser::NextClauseContext::SEMI() {
  return getToken(MeshlawParser::SEMI, 0);
}


size_t MeshlawParser::NextClauseContext::getRuleIndex() const {
  return MeshlawParser::RuleNextClause;
}


MeshlawParser::NextClauseContext* MeshlawParser::nextClause() {
  NextClauseContext *_localctx = _tracker.createInstance<NextClauseContext>(_ctx, getState());
  enterRule(_localctx, 100, MeshlawParser::RuleNextClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(681);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 65, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(673);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::SEMI) {
        setState(672);
        match(MeshlawParser::SEMI);
      }
      setState(675);
      name();
      setState(676);
      match(MeshlawParser::COLON);
      setState(677);
      clauseBody();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(679);
      match(MeshlawParser::SEMI);
      setState(680);
      clauseBody();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseBodyContext ------------------------------------------------------------------

MeshlawParser::ClauseBodyContext::ClauseBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ExprContext* MeshlawParser::ClauseBodyContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

std::vector<MeshlawParser::ClauseOptionContext *> MeshlawParser::ClauseBodyContext::clauseOption() {
  return getRuleContexts<MeshlawParser::ClauseOptionContext>();
}

MeshlawParser::ClauseOptionContext* MeshlawParser::ClauseBodyContext::clauseOption(size_t i) {
  return getRuleContext<MeshlawParser::ClauseOptionContext>(i);
}


size_t MeshlawParser::ClauseBodyContext::getRuleIndex() const {
  return MeshlawParser::RuleClauseBody;
}


MeshlawParser::ClauseBodyContext* MeshlawParser::clauseBody() {
  ClauseBodyContext *_localctx = _tracker.createInstance<ClauseBodyContext>(_ctx, getState());
  enterRule(_localctx, 102, MeshlawParser::RuleClauseBody);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(683);
    expr(0);
    setState(687);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 66, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(684);
        clauseOption(); 
      }
      setState(689);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 66, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseOptionContext ------------------------------------------------------------------

MeshlawParser::ClauseOptionContext::ClauseOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::WHERE() {
  return getToken(MeshlawParser::WHERE, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ClauseOptionContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::TOLERATE() {
  return getToken(MeshlawParser::TOLERATE, 0);
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

MeshlawParser::NameContext* MeshlawParser::ClauseOptionContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::BECAUSE() {
  return getToken(MeshlawParser::BECAUSE, 0);
}

tree::TerminalNode* MeshlawParser::ClauseOptionContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}


size_t MeshlawParser::ClauseOptionContext::getRuleIndex() const {
  return MeshlawParser::RuleClauseOption;
}


MeshlawParser::ClauseOptionContext* MeshlawParser::clauseOption() {
  ClauseOptionContext *_localctx = _tracker.createInstance<ClauseOptionContext>(_ctx, getState());
  enterRule(_localctx, 104, MeshlawParser::RuleClauseOption);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(702);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::WHERE: {
        enterOuterAlt(_localctx, 1);
        setState(690);
        match(MeshlawParser::WHERE);
        setState(691);
        expr(0);
        break;
      }

      case MeshlawParser::TOLERATE: {
        enterOuterAlt(_localctx, 2);
        setState(692);
        match(MeshlawParser::TOLERATE);
        setState(693);
        expr(0);
        setState(696);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 67, _ctx)) {
        case 1: {
          setState(694);
          match(MeshlawParser::WITH);
          setState(695);
          match(MeshlawParser::ERROR);
          break;
        }

        default:
          break;
        }
        break;
      }

      case MeshlawParser::SEVERITY: {
        enterOuterAlt(_localctx, 3);
        setState(698);
        match(MeshlawParser::SEVERITY);
        setState(699);
        name();
        break;
      }

      case MeshlawParser::BECAUSE:
      case MeshlawParser::FIX: {
        enterOuterAlt(_localctx, 4);
        setState(700);
        _la = _input->LA(1);
        if (!(_la == MeshlawParser::BECAUSE

        || _la == MeshlawParser::FIX)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(701);
        match(MeshlawParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TestDeclContext ------------------------------------------------------------------

MeshlawParser::TestDeclContext::TestDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::TestDeclContext::TEST() {
  return getToken(MeshlawParser::TEST, 0);
}

tree::TerminalNode* MeshlawParser::TestDeclContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

tree::TerminalNode* MeshlawParser::TestDeclContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::TestDeclContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::TestStatementContext *> MeshlawParser::TestDeclContext::testStatement() {
  return getRuleContexts<MeshlawParser::TestStatementContext>();
}

MeshlawParser::TestStatementContext* MeshlawParser::TestDeclContext::testStatement(size_t i) {
  return getRuleContext<MeshlawParser::TestStatementContext>(i);
}


size_t MeshlawParser::TestDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleTestDecl;
}


MeshlawParser::TestDeclContext* MeshlawParser::testDecl() {
  TestDeclContext *_localctx = _tracker.createInstance<TestDeclContext>(_ctx, getState());
  enterRule(_localctx, 106, MeshlawParser::RuleTestDecl);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(704);
    match(MeshlawParser::TEST);
    setState(705);
    match(MeshlawParser::STRING);
    setState(706);
    match(MeshlawParser::LBRACE);
    setState(710);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::EXPECT

    || _la == MeshlawParser::LET) {
      setState(707);
      testStatement();
      setState(712);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(713);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TestStatementContext ------------------------------------------------------------------

MeshlawParser::TestStatementContext::TestStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::LetStatementContext* MeshlawParser::TestStatementContext::letStatement() {
  return getRuleContext<MeshlawParser::LetStatementContext>(0);
}

MeshlawParser::ExpectOnContext* MeshlawParser::TestStatementContext::expectOn() {
  return getRuleContext<MeshlawParser::ExpectOnContext>(0);
}

MeshlawParser::ExpectValueContext* MeshlawParser::TestStatementContext::expectValue() {
  return getRuleContext<MeshlawParser::ExpectValueContext>(0);
}


size_t MeshlawParser::TestStatementContext::getRuleIndex() const {
  return MeshlawParser::RuleTestStatement;
}


MeshlawParser::TestStatementContext* MeshlawParser::testStatement() {
  TestStatementContext *_localctx = _tracker.createInstance<TestStatementContext>(_ctx, getState());
  enterRule(_localctx, 108, MeshlawParser::RuleTestStatement);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(718);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 70, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(715);
      letStatement();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(716);
      expectOn();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(717);
      expectValue();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetStatementContext ------------------------------------------------------------------

MeshlawParser::LetStatementContext::LetStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::LetStatementContext::LET() {
  return getToken(MeshlawParser::LET, 0);
}

MeshlawParser::NameContext* MeshlawParser::LetStatementContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::LetStatementContext::ASSIGN() {
  return getToken(MeshlawParser::ASSIGN, 0);
}

MeshlawParser::ExprContext* MeshlawParser::LetStatementContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}


size_t MeshlawParser::LetStatementContext::getRuleIndex() const {
  return MeshlawParser::RuleLetStatement;
}


MeshlawParser::LetStatementContext* MeshlawParser::letStatement() {
  LetStatementContext *_localctx = _tracker.createInstance<LetStatementContext>(_ctx, getState());
  enterRule(_localctx, 110, MeshlawParser::RuleLetStatement);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(720);
    match(MeshlawParser::LET);
    setState(721);
    name();
    setState(722);
    match(MeshlawParser::ASSIGN);
    setState(723);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpectOnContext ------------------------------------------------------------------

MeshlawParser::ExpectOnContext::ExpectOnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ExpectOnContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::ExpectOnContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}

tree::TerminalNode* MeshlawParser::ExpectOnContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ExpectOnContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::AccessTailContext* MeshlawParser::ExpectOnContext::accessTail() {
  return getRuleContext<MeshlawParser::AccessTailContext>(0);
}

MeshlawParser::RuleTailContext* MeshlawParser::ExpectOnContext::ruleTail() {
  return getRuleContext<MeshlawParser::RuleTailContext>(0);
}


size_t MeshlawParser::ExpectOnContext::getRuleIndex() const {
  return MeshlawParser::RuleExpectOn;
}


MeshlawParser::ExpectOnContext* MeshlawParser::expectOn() {
  ExpectOnContext *_localctx = _tracker.createInstance<ExpectOnContext>(_ctx, getState());
  enterRule(_localctx, 112, MeshlawParser::RuleExpectOn);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(725);
    match(MeshlawParser::EXPECT);
    setState(726);
    qualified();
    setState(727);
    match(MeshlawParser::ON);
    setState(728);
    expr(0);
    setState(731);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::BY: {
        setState(729);
        accessTail();
        break;
      }

      case MeshlawParser::DOES:
      case MeshlawParser::FAILS:
      case MeshlawParser::PASSES:
      case MeshlawParser::WITH: {
        setState(730);
        ruleTail();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AccessTailContext ------------------------------------------------------------------

MeshlawParser::AccessTailContext::AccessTailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> MeshlawParser::AccessTailContext::BY() {
  return getTokens(MeshlawParser::BY);
}

tree::TerminalNode* MeshlawParser::AccessTailContext::BY(size_t i) {
  return getToken(MeshlawParser::BY, i);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::AccessTailContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::AccessTailContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::AccessTailContext::IS() {
  return getToken(MeshlawParser::IS, 0);
}

MeshlawParser::AccessOutcomeContext* MeshlawParser::AccessTailContext::accessOutcome() {
  return getRuleContext<MeshlawParser::AccessOutcomeContext>(0);
}

tree::TerminalNode* MeshlawParser::AccessTailContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::AccessTailContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}


size_t MeshlawParser::AccessTailContext::getRuleIndex() const {
  return MeshlawParser::RuleAccessTail;
}


MeshlawParser::AccessTailContext* MeshlawParser::accessTail() {
  AccessTailContext *_localctx = _tracker.createInstance<AccessTailContext>(_ctx, getState());
  enterRule(_localctx, 114, MeshlawParser::RuleAccessTail);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(733);
    match(MeshlawParser::BY);
    setState(734);
    expr(0);
    setState(737);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::WITH) {
      setState(735);
      match(MeshlawParser::WITH);
      setState(736);
      expr(0);
    }
    setState(739);
    match(MeshlawParser::IS);
    setState(740);
    accessOutcome();
    setState(743);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::BY) {
      setState(741);
      match(MeshlawParser::BY);
      setState(742);
      qualified();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AccessOutcomeContext ------------------------------------------------------------------

MeshlawParser::AccessOutcomeContext::AccessOutcomeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::AccessOutcomeContext::PERMITTED() {
  return getToken(MeshlawParser::PERMITTED, 0);
}

tree::TerminalNode* MeshlawParser::AccessOutcomeContext::FORBIDDEN() {
  return getToken(MeshlawParser::FORBIDDEN, 0);
}

tree::TerminalNode* MeshlawParser::AccessOutcomeContext::DENIED() {
  return getToken(MeshlawParser::DENIED, 0);
}

tree::TerminalNode* MeshlawParser::AccessOutcomeContext::NO() {
  return getToken(MeshlawParser::NO, 0);
}

tree::TerminalNode* MeshlawParser::AccessOutcomeContext::MATCH() {
  return getToken(MeshlawParser::MATCH, 0);
}

tree::TerminalNode* MeshlawParser::AccessOutcomeContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}


size_t MeshlawParser::AccessOutcomeContext::getRuleIndex() const {
  return MeshlawParser::RuleAccessOutcome;
}


MeshlawParser::AccessOutcomeContext* MeshlawParser::accessOutcome() {
  AccessOutcomeContext *_localctx = _tracker.createInstance<AccessOutcomeContext>(_ctx, getState());
  enterRule(_localctx, 116, MeshlawParser::RuleAccessOutcome);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(751);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::PERMITTED: {
        enterOuterAlt(_localctx, 1);
        setState(745);
        match(MeshlawParser::PERMITTED);
        break;
      }

      case MeshlawParser::FORBIDDEN: {
        enterOuterAlt(_localctx, 2);
        setState(746);
        match(MeshlawParser::FORBIDDEN);
        break;
      }

      case MeshlawParser::DENIED: {
        enterOuterAlt(_localctx, 3);
        setState(747);
        match(MeshlawParser::DENIED);
        break;
      }

      case MeshlawParser::NO: {
        enterOuterAlt(_localctx, 4);
        setState(748);
        match(MeshlawParser::NO);
        setState(749);
        match(MeshlawParser::MATCH);
        break;
      }

      case MeshlawParser::ERROR: {
        enterOuterAlt(_localctx, 5);
        setState(750);
        match(MeshlawParser::ERROR);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RuleTailContext ------------------------------------------------------------------

MeshlawParser::RuleTailContext::RuleTailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::RuleOutcomeContext* MeshlawParser::RuleTailContext::ruleOutcome() {
  return getRuleContext<MeshlawParser::RuleOutcomeContext>(0);
}

tree::TerminalNode* MeshlawParser::RuleTailContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

MeshlawParser::ExprContext* MeshlawParser::RuleTailContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}


size_t MeshlawParser::RuleTailContext::getRuleIndex() const {
  return MeshlawParser::RuleRuleTail;
}


MeshlawParser::RuleTailContext* MeshlawParser::ruleTail() {
  RuleTailContext *_localctx = _tracker.createInstance<RuleTailContext>(_ctx, getState());
  enterRule(_localctx, 118, MeshlawParser::RuleRuleTail);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(755);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::WITH) {
      setState(753);
      match(MeshlawParser::WITH);
      setState(754);
      expr(0);
    }
    setState(757);
    ruleOutcome();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RuleOutcomeContext ------------------------------------------------------------------

MeshlawParser::RuleOutcomeContext::RuleOutcomeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::PASSES() {
  return getToken(MeshlawParser::PASSES, 0);
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
}

std::vector<MeshlawParser::OutcomeLabelContext *> MeshlawParser::RuleOutcomeContext::outcomeLabel() {
  return getRuleContexts<MeshlawParser::OutcomeLabelContext>();
}

MeshlawParser::OutcomeLabelContext* MeshlawParser::RuleOutcomeContext::outcomeLabel(size_t i) {
  return getRuleContext<MeshlawParser::OutcomeLabelContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::RuleOutcomeContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::DOES() {
  return getToken(MeshlawParser::DOES, 0);
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::NOT() {
  return getToken(MeshlawParser::NOT, 0);
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::APPLY() {
  return getToken(MeshlawParser::APPLY, 0);
}


size_t MeshlawParser::RuleOutcomeContext::getRuleIndex() const {
  return MeshlawParser::RuleRuleOutcome;
}


MeshlawParser::RuleOutcomeContext* MeshlawParser::ruleOutcome() {
  RuleOutcomeContext *_localctx = _tracker.createInstance<RuleOutcomeContext>(_ctx, getState());
  enterRule(_localctx, 120, MeshlawParser::RuleRuleOutcome);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(773);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::FAILS:
      case MeshlawParser::PASSES: {
        enterOuterAlt(_localctx, 1);
        setState(759);
        _la = _input->LA(1);
        if (!(_la == MeshlawParser::FAILS

        || _la == MeshlawParser::PASSES)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(768);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
          | (1ULL << MeshlawParser::ALL)
          | (1ULL << MeshlawParser::ANY)
          | (1ULL << MeshlawParser::APPLIES)
          | (1ULL << MeshlawParser::APPLY)
          | (1ULL << MeshlawParser::CHECK)
          | (1ULL << MeshlawParser::CITES)
          | (1ULL << MeshlawParser::COLUMNS)
          | (1ULL << MeshlawParser::CONST)
          | (1ULL << MeshlawParser::CONSTITUTION)
          | (1ULL << MeshlawParser::CONTAINS)
          | (1ULL << MeshlawParser::DEF)
          | (1ULL << MeshlawParser::DENIED)
          | (1ULL << MeshlawParser::DENY)
          | (1ULL << MeshlawParser::DOES)
          | (1ULL << MeshlawParser::ENDS)
          | (1ULL << MeshlawParser::ENTITY)
          | (1ULL << MeshlawParser::ENUM)
          | (1ULL << MeshlawParser::ERROR)
          | (1ULL << MeshlawParser::FAILS)
          | (1ULL << MeshlawParser::FIX)
          | (1ULL << MeshlawParser::FLOOR)
          | (1ULL << MeshlawParser::FORBID)
          | (1ULL << MeshlawParser::FORBIDDEN)
          | (1ULL << MeshlawParser::FROM)
          | (1ULL << MeshlawParser::GROUP)
          | (1ULL << MeshlawParser::LIMIT)
          | (1ULL << MeshlawParser::MANDATORY)
          | (1ULL << MeshlawParser::MASK)
          | (1ULL << MeshlawParser::MATCH)
          | (1ULL << MeshlawParser::MATCHES)
          | (1ULL << MeshlawParser::NAN_)
          | (1ULL << MeshlawParser::NO)
          | (1ULL << MeshlawParser::OF)
          | (1ULL << MeshlawParser::ONE)
          | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
          | (1ULL << (MeshlawParser::PASSED - 64))
          | (1ULL << (MeshlawParser::PASSES - 64))
          | (1ULL << (MeshlawParser::PERMIT - 64))
          | (1ULL << (MeshlawParser::PERMITTED - 64))
          | (1ULL << (MeshlawParser::PRESENT - 64))
          | (1ULL << (MeshlawParser::RECORD - 64))
          | (1ULL << (MeshlawParser::REPLACES - 64))
          | (1ULL << (MeshlawParser::REQUIRE - 64))
          | (1ULL << (MeshlawParser::ROW - 64))
          | (1ULL << (MeshlawParser::ROWS - 64))
          | (1ULL << (MeshlawParser::SET - 64))
          | (1ULL << (MeshlawParser::SEVERITY - 64))
          | (1ULL << (MeshlawParser::SHADOW - 64))
          | (1ULL << (MeshlawParser::SKIPS - 64))
          | (1ULL << (MeshlawParser::STARTS - 64))
          | (1ULL << (MeshlawParser::TEST - 64))
          | (1ULL << (MeshlawParser::THAT - 64))
          | (1ULL << (MeshlawParser::TOLERATE - 64))
          | (1ULL << (MeshlawParser::UNTIL - 64))
          | (1ULL << (MeshlawParser::VALUE - 64))
          | (1ULL << (MeshlawParser::WAIVABLE - 64))
          | (1ULL << (MeshlawParser::WAIVE - 64))
          | (1ULL << (MeshlawParser::WHOLE - 64))
          | (1ULL << (MeshlawParser::WITH - 64))
          | (1ULL << (MeshlawParser::WITHIN - 64))
          | (1ULL << (MeshlawParser::IDENT - 64))
          | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0)) {
          setState(760);
          outcomeLabel();
          setState(765);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == MeshlawParser::COMMA) {
            setState(761);
            match(MeshlawParser::COMMA);
            setState(762);
            outcomeLabel();
            setState(767);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        break;
      }

      case MeshlawParser::DOES: {
        enterOuterAlt(_localctx, 2);
        setState(770);
        match(MeshlawParser::DOES);
        setState(771);
        match(MeshlawParser::NOT);
        setState(772);
        match(MeshlawParser::APPLY);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpectValueContext ------------------------------------------------------------------

MeshlawParser::ExpectValueContext::ExpectValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ExpectValueContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ExpectValueContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}


size_t MeshlawParser::ExpectValueContext::getRuleIndex() const {
  return MeshlawParser::RuleExpectValue;
}


MeshlawParser::ExpectValueContext* MeshlawParser::expectValue() {
  ExpectValueContext *_localctx = _tracker.createInstance<ExpectValueContext>(_ctx, getState());
  enterRule(_localctx, 122, MeshlawParser::RuleExpectValue);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(775);
    match(MeshlawParser::EXPECT);
    setState(776);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExprContext ------------------------------------------------------------------

MeshlawParser::ExprContext::ExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::ExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::ExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::ExprContext::MINUS() {
  return getToken(MeshlawParser::MINUS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::NOT() {
  return getToken(MeshlawParser::NOT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::THEN() {
  return getToken(MeshlawParser::THEN, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ELSE() {
  return getToken(MeshlawParser::ELSE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::IF() {
  return getToken(MeshlawParser::IF, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::INT() {
  return getToken(MeshlawParser::INT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::DECIMAL() {
  return getToken(MeshlawParser::DECIMAL, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FLOAT() {
  return getToken(MeshlawParser::FLOAT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::RATIO() {
  return getToken(MeshlawParser::RATIO, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::DURATION() {
  return getToken(MeshlawParser::DURATION, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::RAW_STRING() {
  return getToken(MeshlawParser::RAW_STRING, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::TRUE() {
  return getToken(MeshlawParser::TRUE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FALSE() {
  return getToken(MeshlawParser::FALSE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::NULL_() {
  return getToken(MeshlawParser::NULL_, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::IDENT() {
  return getToken(MeshlawParser::IDENT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::QUOTED_IDENT() {
  return getToken(MeshlawParser::QUOTED_IDENT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ACTION() {
  return getToken(MeshlawParser::ACTION, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ALL() {
  return getToken(MeshlawParser::ALL, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ANY() {
  return getToken(MeshlawParser::ANY, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::APPLIES() {
  return getToken(MeshlawParser::APPLIES, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::APPLY() {
  return getToken(MeshlawParser::APPLY, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::CHECK() {
  return getToken(MeshlawParser::CHECK, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::CONST() {
  return getToken(MeshlawParser::CONST, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::CONSTITUTION() {
  return getToken(MeshlawParser::CONSTITUTION, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::CONTAINS() {
  return getToken(MeshlawParser::CONTAINS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::DEF() {
  return getToken(MeshlawParser::DEF, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::DENIED() {
  return getToken(MeshlawParser::DENIED, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::DENY() {
  return getToken(MeshlawParser::DENY, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::DOES() {
  return getToken(MeshlawParser::DOES, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ENDS() {
  return getToken(MeshlawParser::ENDS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ENTITY() {
  return getToken(MeshlawParser::ENTITY, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ENUM() {
  return getToken(MeshlawParser::ENUM, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FLOOR() {
  return getToken(MeshlawParser::FLOOR, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FORBID() {
  return getToken(MeshlawParser::FORBID, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FORBIDDEN() {
  return getToken(MeshlawParser::FORBIDDEN, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FROM() {
  return getToken(MeshlawParser::FROM, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::LIMIT() {
  return getToken(MeshlawParser::LIMIT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::MANDATORY() {
  return getToken(MeshlawParser::MANDATORY, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::MASK() {
  return getToken(MeshlawParser::MASK, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::MATCH() {
  return getToken(MeshlawParser::MATCH, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::MATCHES() {
  return getToken(MeshlawParser::MATCHES, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::NAN_() {
  return getToken(MeshlawParser::NAN_, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::NO() {
  return getToken(MeshlawParser::NO, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::OF() {
  return getToken(MeshlawParser::OF, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ONE() {
  return getToken(MeshlawParser::ONE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ORDERED() {
  return getToken(MeshlawParser::ORDERED, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PARAM() {
  return getToken(MeshlawParser::PARAM, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PASSED() {
  return getToken(MeshlawParser::PASSED, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PASSES() {
  return getToken(MeshlawParser::PASSES, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PERMIT() {
  return getToken(MeshlawParser::PERMIT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PERMITTED() {
  return getToken(MeshlawParser::PERMITTED, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PRESENT() {
  return getToken(MeshlawParser::PRESENT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::RECORD() {
  return getToken(MeshlawParser::RECORD, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::SET() {
  return getToken(MeshlawParser::SET, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::SKIPS() {
  return getToken(MeshlawParser::SKIPS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::STARTS() {
  return getToken(MeshlawParser::STARTS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::TEST() {
  return getToken(MeshlawParser::TEST, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::WAIVE() {
  return getToken(MeshlawParser::WAIVE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::WITHIN() {
  return getToken(MeshlawParser::WITHIN, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::CITES() {
  return getToken(MeshlawParser::CITES, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::COLUMNS() {
  return getToken(MeshlawParser::COLUMNS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::REPLACES() {
  return getToken(MeshlawParser::REPLACES, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::ROWS() {
  return getToken(MeshlawParser::ROWS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::SHADOW() {
  return getToken(MeshlawParser::SHADOW, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::THAT() {
  return getToken(MeshlawParser::THAT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::TOLERATE() {
  return getToken(MeshlawParser::TOLERATE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::UNTIL() {
  return getToken(MeshlawParser::UNTIL, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::WAIVABLE() {
  return getToken(MeshlawParser::WAIVABLE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::WHOLE() {
  return getToken(MeshlawParser::WHOLE, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::LET() {
  return getToken(MeshlawParser::LET, 0);
}

MeshlawParser::EntityRefContext* MeshlawParser::ExprContext::entityRef() {
  return getRuleContext<MeshlawParser::EntityRefContext>(0);
}

MeshlawParser::EntityLiteralContext* MeshlawParser::ExprContext::entityLiteral() {
  return getRuleContext<MeshlawParser::EntityLiteralContext>(0);
}

MeshlawParser::RecordLiteralContext* MeshlawParser::ExprContext::recordLiteral() {
  return getRuleContext<MeshlawParser::RecordLiteralContext>(0);
}

MeshlawParser::MapLiteralContext* MeshlawParser::ExprContext::mapLiteral() {
  return getRuleContext<MeshlawParser::MapLiteralContext>(0);
}

MeshlawParser::SetLiteralContext* MeshlawParser::ExprContext::setLiteral() {
  return getRuleContext<MeshlawParser::SetLiteralContext>(0);
}

MeshlawParser::ListLiteralContext* MeshlawParser::ExprContext::listLiteral() {
  return getRuleContext<MeshlawParser::ListLiteralContext>(0);
}

MeshlawParser::ParenContext* MeshlawParser::ExprContext::paren() {
  return getRuleContext<MeshlawParser::ParenContext>(0);
}

tree::TerminalNode* MeshlawParser::ExprContext::STAR() {
  return getToken(MeshlawParser::STAR, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::SLASH() {
  return getToken(MeshlawParser::SLASH, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PERCENT() {
  return getToken(MeshlawParser::PERCENT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::PLUS() {
  return getToken(MeshlawParser::PLUS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::COALESCE() {
  return getToken(MeshlawParser::COALESCE, 0);
}

MeshlawParser::ComparisonContext* MeshlawParser::ExprContext::comparison() {
  return getRuleContext<MeshlawParser::ComparisonContext>(0);
}

tree::TerminalNode* MeshlawParser::ExprContext::IS() {
  return getToken(MeshlawParser::IS, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::AND() {
  return getToken(MeshlawParser::AND, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::OR() {
  return getToken(MeshlawParser::OR, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::IMPLIES() {
  return getToken(MeshlawParser::IMPLIES, 0);
}

MeshlawParser::AnyNameContext* MeshlawParser::ExprContext::anyName() {
  return getRuleContext<MeshlawParser::AnyNameContext>(0);
}

tree::TerminalNode* MeshlawParser::ExprContext::DOT() {
  return getToken(MeshlawParser::DOT, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::RBRACK() {
  return getToken(MeshlawParser::RBRACK, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::LBRACK() {
  return getToken(MeshlawParser::LBRACK, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

tree::TerminalNode* MeshlawParser::ExprContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::ExprContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ExprContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::ExprContext::getRuleIndex() const {
  return MeshlawParser::RuleExpr;
}



MeshlawParser::ExprContext* MeshlawParser::expr() {
   return expr(0);
}

MeshlawParser::ExprContext* MeshlawParser::expr(int precedence) {
  ParserRuleContext *parentContext = _ctx;
  size_t parentState = getState();
  MeshlawParser::ExprContext *_localctx = _tracker.createInstance<ExprContext>(_ctx, parentState);
  MeshlawParser::ExprContext *previousContext = _localctx;
  (void)previousContext; // Silence compiler, in case the context is not used by generated code.
  size_t startState = 124;
  enterRecursionRule(_localctx, 124, MeshlawParser::RuleExpr, precedence);

    size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    unrollRecursionContexts(parentContext);
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(799);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 79, _ctx)) {
    case 1: {
      setState(779);
      dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::MINUS);
      setState(780);
      expr(21);
      break;
    }

    case 2: {
      setState(781);
      dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::NOT);
      setState(782);
      expr(14);
      break;
    }

    case 3: {
      setState(783);
      dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::IF);
      setState(784);
      expr(0);
      setState(785);
      match(MeshlawParser::THEN);
      setState(786);
      expr(0);
      setState(787);
      match(MeshlawParser::ELSE);
      setState(788);
      expr(10);
      break;
    }

    case 4: {
      setState(790);
      dynamic_cast<ExprContext *>(_localctx)->atom = _input->LT(1);
      _la = _input->LA(1);
      if (!((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << MeshlawParser::FALSE)
        | (1ULL << MeshlawParser::NULL_)
        | (1ULL << MeshlawParser::TRUE))) != 0) || ((((_la - 90) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 90)) & ((1ULL << (MeshlawParser::DURATION - 90))
        | (1ULL << (MeshlawParser::RATIO - 90))
        | (1ULL << (MeshlawParser::FLOAT - 90))
        | (1ULL << (MeshlawParser::DECIMAL - 90))
        | (1ULL << (MeshlawParser::INT - 90))
        | (1ULL << (MeshlawParser::RAW_STRING - 90))
        | (1ULL << (MeshlawParser::STRING - 90)))) != 0))) {
        dynamic_cast<ExprContext *>(_localctx)->atom = _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 5: {
      setState(791);
      dynamic_cast<ExprContext *>(_localctx)->word = _input->LT(1);
      _la = _input->LA(1);
      if (!((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
        | (1ULL << MeshlawParser::ALL)
        | (1ULL << MeshlawParser::ANY)
        | (1ULL << MeshlawParser::APPLIES)
        | (1ULL << MeshlawParser::APPLY)
        | (1ULL << MeshlawParser::CHECK)
        | (1ULL << MeshlawParser::CITES)
        | (1ULL << MeshlawParser::COLUMNS)
        | (1ULL << MeshlawParser::CONST)
        | (1ULL << MeshlawParser::CONSTITUTION)
        | (1ULL << MeshlawParser::CONTAINS)
        | (1ULL << MeshlawParser::DEF)
        | (1ULL << MeshlawParser::DENIED)
        | (1ULL << MeshlawParser::DENY)
        | (1ULL << MeshlawParser::DOES)
        | (1ULL << MeshlawParser::ENDS)
        | (1ULL << MeshlawParser::ENTITY)
        | (1ULL << MeshlawParser::ENUM)
        | (1ULL << MeshlawParser::ERROR)
        | (1ULL << MeshlawParser::EXPECT)
        | (1ULL << MeshlawParser::FAILS)
        | (1ULL << MeshlawParser::FIX)
        | (1ULL << MeshlawParser::FLOOR)
        | (1ULL << MeshlawParser::FORBID)
        | (1ULL << MeshlawParser::FORBIDDEN)
        | (1ULL << MeshlawParser::FROM)
        | (1ULL << MeshlawParser::GROUP)
        | (1ULL << MeshlawParser::LET)
        | (1ULL << MeshlawParser::LIMIT)
        | (1ULL << MeshlawParser::MANDATORY)
        | (1ULL << MeshlawParser::MASK)
        | (1ULL << MeshlawParser::MATCH)
        | (1ULL << MeshlawParser::MATCHES)
        | (1ULL << MeshlawParser::NAN_)
        | (1ULL << MeshlawParser::NO)
        | (1ULL << MeshlawParser::OF)
        | (1ULL << MeshlawParser::ONE)
        | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
        | (1ULL << (MeshlawParser::PASSED - 64))
        | (1ULL << (MeshlawParser::PASSES - 64))
        | (1ULL << (MeshlawParser::PERMIT - 64))
        | (1ULL << (MeshlawParser::PERMITTED - 64))
        | (1ULL << (MeshlawParser::PRESENT - 64))
        | (1ULL << (MeshlawParser::RECORD - 64))
        | (1ULL << (MeshlawParser::REPLACES - 64))
        | (1ULL << (MeshlawParser::REQUIRE - 64))
        | (1ULL << (MeshlawParser::ROW - 64))
        | (1ULL << (MeshlawParser::ROWS - 64))
        | (1ULL << (MeshlawParser::SET - 64))
        | (1ULL << (MeshlawParser::SEVERITY - 64))
        | (1ULL << (MeshlawParser::SHADOW - 64))
        | (1ULL << (MeshlawParser::SKIPS - 64))
        | (1ULL << (MeshlawParser::STARTS - 64))
        | (1ULL << (MeshlawParser::TEST - 64))
        | (1ULL << (MeshlawParser::THAT - 64))
        | (1ULL << (MeshlawParser::TOLERATE - 64))
        | (1ULL << (MeshlawParser::UNTIL - 64))
        | (1ULL << (MeshlawParser::VALUE - 64))
        | (1ULL << (MeshlawParser::WAIVABLE - 64))
        | (1ULL << (MeshlawParser::WAIVE - 64))
        | (1ULL << (MeshlawParser::WHOLE - 64))
        | (1ULL << (MeshlawParser::WITH - 64))
        | (1ULL << (MeshlawParser::WITHIN - 64))
        | (1ULL << (MeshlawParser::IDENT - 64))
        | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0))) {
        dynamic_cast<ExprContext *>(_localctx)->word = _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 6: {
      setState(792);
      entityRef();
      break;
    }

    case 7: {
      setState(793);
      entityLiteral();
      break;
    }

    case 8: {
      setState(794);
      recordLiteral();
      break;
    }

    case 9: {
      setState(795);
      mapLiteral();
      break;
    }

    case 10: {
      setState(796);
      setLiteral();
      break;
    }

    case 11: {
      setState(797);
      listLiteral();
      break;
    }

    case 12: {
      setState(798);
      paren();
      break;
    }

    default:
      break;
    }
    _ctx->stop = _input->LT(-1);
    setState(861);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 85, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(859);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 84, _ctx)) {
        case 1: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(801);

          if (!(precpred(_ctx, 20))) throw FailedPredicateException(this, "precpred(_ctx, 20)");
          setState(802);
          dynamic_cast<ExprContext *>(_localctx)->op = _input->LT(1);
          _la = _input->LA(1);
          if (!(((((_la - 111) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 111)) & ((1ULL << (MeshlawParser::STAR - 111))
            | (1ULL << (MeshlawParser::SLASH - 111))
            | (1ULL << (MeshlawParser::PERCENT - 111)))) != 0))) {
            dynamic_cast<ExprContext *>(_localctx)->op = _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(803);
          expr(21);
          break;
        }

        case 2: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(804);

          if (!(precpred(_ctx, 19))) throw FailedPredicateException(this, "precpred(_ctx, 19)");
          setState(805);
          dynamic_cast<ExprContext *>(_localctx)->op = _input->LT(1);
          _la = _input->LA(1);
          if (!(_la == MeshlawParser::PLUS

          || _la == MeshlawParser::MINUS)) {
            dynamic_cast<ExprContext *>(_localctx)->op = _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(806);
          expr(20);
          break;
        }

        case 3: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(807);

          if (!(precpred(_ctx, 18))) throw FailedPredicateException(this, "precpred(_ctx, 18)");
          setState(808);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::COALESCE);
          setState(809);
          expr(18);
          break;
        }

        case 4: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(810);

          if (!(precpred(_ctx, 17))) throw FailedPredicateException(this, "precpred(_ctx, 17)");
          setState(811);
          dynamic_cast<ExprContext *>(_localctx)->compare = comparison();
          setState(812);
          expr(18);
          break;
        }

        case 5: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(814);

          if (!(precpred(_ctx, 15))) throw FailedPredicateException(this, "precpred(_ctx, 15)");
          setState(815);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::IS);
          setState(816);
          match(MeshlawParser::PASSED);
          setState(817);
          dynamic_cast<ExprContext *>(_localctx)->within = match(MeshlawParser::WITHIN);
          setState(818);
          expr(16);
          break;
        }

        case 6: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(819);

          if (!(precpred(_ctx, 13))) throw FailedPredicateException(this, "precpred(_ctx, 13)");
          setState(820);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::AND);
          setState(821);
          expr(14);
          break;
        }

        case 7: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(822);

          if (!(precpred(_ctx, 12))) throw FailedPredicateException(this, "precpred(_ctx, 12)");
          setState(823);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::OR);
          setState(824);
          expr(13);
          break;
        }

        case 8: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(825);

          if (!(precpred(_ctx, 11))) throw FailedPredicateException(this, "precpred(_ctx, 11)");
          setState(826);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::IMPLIES);
          setState(827);
          expr(11);
          break;
        }

        case 9: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(828);

          if (!(precpred(_ctx, 24))) throw FailedPredicateException(this, "precpred(_ctx, 24)");
          setState(829);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::DOT);
          setState(830);
          anyName();
          break;
        }

        case 10: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(831);

          if (!(precpred(_ctx, 23))) throw FailedPredicateException(this, "precpred(_ctx, 23)");
          setState(832);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::LBRACK);
          setState(833);
          expr(0);
          setState(834);
          match(MeshlawParser::RBRACK);
          break;
        }

        case 11: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(836);

          if (!(precpred(_ctx, 22))) throw FailedPredicateException(this, "precpred(_ctx, 22)");
          setState(837);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::LPAREN);
          setState(850);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if ((((_la & ~ 0x3fULL) == 0) &&
            ((1ULL << _la) & ((1ULL << MeshlawParser::FALSE)
            | (1ULL << MeshlawParser::IF)
            | (1ULL << MeshlawParser::NOT)
            | (1ULL << MeshlawParser::NULL_)
            | (1ULL << MeshlawParser::TRUE)
            | (1ULL << MeshlawParser::ACTION)
            | (1ULL << MeshlawParser::ALL)
            | (1ULL << MeshlawParser::ANY)
            | (1ULL << MeshlawParser::APPLIES)
            | (1ULL << MeshlawParser::APPLY)
            | (1ULL << MeshlawParser::CHECK)
            | (1ULL << MeshlawParser::CITES)
            | (1ULL << MeshlawParser::COLUMNS)
            | (1ULL << MeshlawParser::CONST)
            | (1ULL << MeshlawParser::CONSTITUTION)
            | (1ULL << MeshlawParser::CONTAINS)
            | (1ULL << MeshlawParser::DEF)
            | (1ULL << MeshlawParser::DENIED)
            | (1ULL << MeshlawParser::DENY)
            | (1ULL << MeshlawParser::DOES)
            | (1ULL << MeshlawParser::ENDS)
            | (1ULL << MeshlawParser::ENTITY)
            | (1ULL << MeshlawParser::ENUM)
            | (1ULL << MeshlawParser::ERROR)
            | (1ULL << MeshlawParser::EXPECT)
            | (1ULL << MeshlawParser::FAILS)
            | (1ULL << MeshlawParser::FIX)
            | (1ULL << MeshlawParser::FLOOR)
            | (1ULL << MeshlawParser::FORBID)
            | (1ULL << MeshlawParser::FORBIDDEN)
            | (1ULL << MeshlawParser::FROM)
            | (1ULL << MeshlawParser::GROUP)
            | (1ULL << MeshlawParser::LET)
            | (1ULL << MeshlawParser::LIMIT)
            | (1ULL << MeshlawParser::MANDATORY)
            | (1ULL << MeshlawParser::MASK)
            | (1ULL << MeshlawParser::MATCH)
            | (1ULL << MeshlawParser::MATCHES)
            | (1ULL << MeshlawParser::NAN_)
            | (1ULL << MeshlawParser::NO)
            | (1ULL << MeshlawParser::OF)
            | (1ULL << MeshlawParser::ONE)
            | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
            | (1ULL << (MeshlawParser::PASSED - 64))
            | (1ULL << (MeshlawParser::PASSES - 64))
            | (1ULL << (MeshlawParser::PERMIT - 64))
            | (1ULL << (MeshlawParser::PERMITTED - 64))
            | (1ULL << (MeshlawParser::PRESENT - 64))
            | (1ULL << (MeshlawParser::RECORD - 64))
            | (1ULL << (MeshlawParser::REPLACES - 64))
            | (1ULL << (MeshlawParser::REQUIRE - 64))
            | (1ULL << (MeshlawParser::ROW - 64))
            | (1ULL << (MeshlawParser::ROWS - 64))
            | (1ULL << (MeshlawParser::SET - 64))
            | (1ULL << (MeshlawParser::SEVERITY - 64))
            | (1ULL << (MeshlawParser::SHADOW - 64))
            | (1ULL << (MeshlawParser::SKIPS - 64))
            | (1ULL << (MeshlawParser::STARTS - 64))
            | (1ULL << (MeshlawParser::TEST - 64))
            | (1ULL << (MeshlawParser::THAT - 64))
            | (1ULL << (MeshlawParser::TOLERATE - 64))
            | (1ULL << (MeshlawParser::UNTIL - 64))
            | (1ULL << (MeshlawParser::VALUE - 64))
            | (1ULL << (MeshlawParser::WAIVABLE - 64))
            | (1ULL << (MeshlawParser::WAIVE - 64))
            | (1ULL << (MeshlawParser::WHOLE - 64))
            | (1ULL << (MeshlawParser::WITH - 64))
            | (1ULL << (MeshlawParser::WITHIN - 64))
            | (1ULL << (MeshlawParser::DURATION - 64))
            | (1ULL << (MeshlawParser::RATIO - 64))
            | (1ULL << (MeshlawParser::FLOAT - 64))
            | (1ULL << (MeshlawParser::DECIMAL - 64))
            | (1ULL << (MeshlawParser::INT - 64))
            | (1ULL << (MeshlawParser::IDENT - 64))
            | (1ULL << (MeshlawParser::QUOTED_IDENT - 64))
            | (1ULL << (MeshlawParser::RAW_STRING - 64))
            | (1ULL << (MeshlawParser::STRING - 64))
            | (1ULL << (MeshlawParser::MINUS - 64))
            | (1ULL << (MeshlawParser::LPAREN - 64))
            | (1ULL << (MeshlawParser::LBRACE - 64))
            | (1ULL << (MeshlawParser::LBRACK - 64)))) != 0)) {
            setState(838);
            expr(0);
            setState(848);
            _errHandler->sync(this);
            switch (_input->LA(1)) {
              case MeshlawParser::COLON: {
                setState(839);
                match(MeshlawParser::COLON);
                setState(840);
                expr(0);
                break;
              }

              case MeshlawParser::COMMA:
              case MeshlawParser::RPAREN: {
                setState(845);
                _errHandler->sync(this);
                _la = _input->LA(1);
                while (_la == MeshlawParser::COMMA) {
                  setState(841);
                  match(MeshlawParser::COMMA);
                  setState(842);
                  expr(0);
                  setState(847);
                  _errHandler->sync(this);
                  _la = _input->LA(1);
                }
                break;
              }

            default:
              throw NoViableAltException(this);
            }
          }
          setState(852);
          match(MeshlawParser::RPAREN);
          break;
        }

        case 12: {
          _localctx = _tracker.createInstance<ExprContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpr);
          setState(853);

          if (!(precpred(_ctx, 16))) throw FailedPredicateException(this, "precpred(_ctx, 16)");
          setState(854);
          dynamic_cast<ExprContext *>(_localctx)->op = match(MeshlawParser::IS);
          setState(856);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == MeshlawParser::NOT) {
            setState(855);
            match(MeshlawParser::NOT);
          }
          setState(858);
          _la = _input->LA(1);
          if (!(_la == MeshlawParser::NULL_

          || _la == MeshlawParser::PRESENT)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          break;
        }

        default:
          break;
        } 
      }
      setState(863);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 85, _ctx);
    }
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }
  return _localctx;
}

//----------------- ComparisonContext ------------------------------------------------------------------

MeshlawParser::ComparisonContext::ComparisonContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ComparisonContext::EQ() {
  return getToken(MeshlawParser::EQ, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::NE() {
  return getToken(MeshlawParser::NE, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::LT() {
  return getToken(MeshlawParser::LT, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::LE() {
  return getToken(MeshlawParser::LE, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::GT() {
  return getToken(MeshlawParser::GT, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::GE() {
  return getToken(MeshlawParser::GE, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::IN() {
  return getToken(MeshlawParser::IN, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::ONE() {
  return getToken(MeshlawParser::ONE, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::OF() {
  return getToken(MeshlawParser::OF, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::CONTAINS() {
  return getToken(MeshlawParser::CONTAINS, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::MATCHES() {
  return getToken(MeshlawParser::MATCHES, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::STARTS() {
  return getToken(MeshlawParser::STARTS, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::ENDS() {
  return getToken(MeshlawParser::ENDS, 0);
}

tree::TerminalNode* MeshlawParser::ComparisonContext::NOT() {
  return getToken(MeshlawParser::NOT, 0);
}


size_t MeshlawParser::ComparisonContext::getRuleIndex() const {
  return MeshlawParser::RuleComparison;
}


MeshlawParser::ComparisonContext* MeshlawParser::comparison() {
  ComparisonContext *_localctx = _tracker.createInstance<ComparisonContext>(_ctx, getState());
  enterRule(_localctx, 126, MeshlawParser::RuleComparison);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(884);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::EQ: {
        enterOuterAlt(_localctx, 1);
        setState(864);
        match(MeshlawParser::EQ);
        break;
      }

      case MeshlawParser::NE: {
        enterOuterAlt(_localctx, 2);
        setState(865);
        match(MeshlawParser::NE);
        break;
      }

      case MeshlawParser::LT: {
        enterOuterAlt(_localctx, 3);
        setState(866);
        match(MeshlawParser::LT);
        break;
      }

      case MeshlawParser::LE: {
        enterOuterAlt(_localctx, 4);
        setState(867);
        match(MeshlawParser::LE);
        break;
      }

      case MeshlawParser::GT: {
        enterOuterAlt(_localctx, 5);
        setState(868);
        match(MeshlawParser::GT);
        break;
      }

      case MeshlawParser::GE: {
        enterOuterAlt(_localctx, 6);
        setState(869);
        match(MeshlawParser::GE);
        break;
      }

      case MeshlawParser::IN:
      case MeshlawParser::NOT:
      case MeshlawParser::CONTAINS:
      case MeshlawParser::ENDS:
      case MeshlawParser::MATCHES:
      case MeshlawParser::ONE:
      case MeshlawParser::STARTS: {
        enterOuterAlt(_localctx, 7);
        setState(871);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == MeshlawParser::NOT) {
          setState(870);
          match(MeshlawParser::NOT);
        }
        setState(882);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case MeshlawParser::IN: {
            setState(873);
            match(MeshlawParser::IN);
            break;
          }

          case MeshlawParser::ONE: {
            setState(874);
            match(MeshlawParser::ONE);
            setState(875);
            match(MeshlawParser::OF);
            break;
          }

          case MeshlawParser::CONTAINS: {
            setState(876);
            match(MeshlawParser::CONTAINS);
            break;
          }

          case MeshlawParser::MATCHES: {
            setState(877);
            match(MeshlawParser::MATCHES);
            break;
          }

          case MeshlawParser::STARTS: {
            setState(878);
            match(MeshlawParser::STARTS);
            setState(879);
            match(MeshlawParser::WITH);
            break;
          }

          case MeshlawParser::ENDS: {
            setState(880);
            match(MeshlawParser::ENDS);
            setState(881);
            match(MeshlawParser::WITH);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EntityRefContext ------------------------------------------------------------------

MeshlawParser::EntityRefContext::EntityRefContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::TypeNameContext* MeshlawParser::EntityRefContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::EntityRefContext::COLONCOLON() {
  return getToken(MeshlawParser::COLONCOLON, 0);
}

tree::TerminalNode* MeshlawParser::EntityRefContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}


size_t MeshlawParser::EntityRefContext::getRuleIndex() const {
  return MeshlawParser::RuleEntityRef;
}


MeshlawParser::EntityRefContext* MeshlawParser::entityRef() {
  EntityRefContext *_localctx = _tracker.createInstance<EntityRefContext>(_ctx, getState());
  enterRule(_localctx, 128, MeshlawParser::RuleEntityRef);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(886);
    typeName();
    setState(887);
    match(MeshlawParser::COLONCOLON);
    setState(888);
    match(MeshlawParser::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EntityLiteralContext ------------------------------------------------------------------

MeshlawParser::EntityLiteralContext::EntityLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::TypeNameContext* MeshlawParser::EntityLiteralContext::typeName() {
  return getRuleContext<MeshlawParser::TypeNameContext>(0);
}

tree::TerminalNode* MeshlawParser::EntityLiteralContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

tree::TerminalNode* MeshlawParser::EntityLiteralContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::EntityLiteralContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::FieldContext *> MeshlawParser::EntityLiteralContext::field() {
  return getRuleContexts<MeshlawParser::FieldContext>();
}

MeshlawParser::FieldContext* MeshlawParser::EntityLiteralContext::field(size_t i) {
  return getRuleContext<MeshlawParser::FieldContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::EntityLiteralContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::EntityLiteralContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::EntityLiteralContext::getRuleIndex() const {
  return MeshlawParser::RuleEntityLiteral;
}


MeshlawParser::EntityLiteralContext* MeshlawParser::entityLiteral() {
  EntityLiteralContext *_localctx = _tracker.createInstance<EntityLiteralContext>(_ctx, getState());
  enterRule(_localctx, 130, MeshlawParser::RuleEntityLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(890);
    typeName();
    setState(891);
    match(MeshlawParser::STRING);
    setState(892);
    match(MeshlawParser::LBRACE);
    setState(904);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::AND)
      | (1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::BY)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::ELSE)
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::HAS)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::IMPLIES)
      | (1ULL << MeshlawParser::IN)
      | (1ULL << MeshlawParser::IS)
      | (1ULL << MeshlawParser::MODULE)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::ON)
      | (1ULL << MeshlawParser::OR)
      | (1ULL << MeshlawParser::RULE)
      | (1ULL << MeshlawParser::THEN)
      | (1ULL << MeshlawParser::UNLESS)
      | (1ULL << MeshlawParser::USE)
      | (1ULL << MeshlawParser::WHEN)
      | (1ULL << MeshlawParser::WHERE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0)) {
      setState(893);
      field();
      setState(898);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 89, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(894);
          match(MeshlawParser::COMMA);
          setState(895);
          field(); 
        }
        setState(900);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 89, _ctx);
      }
      setState(902);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::COMMA) {
        setState(901);
        match(MeshlawParser::COMMA);
      }
    }
    setState(906);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RecordLiteralContext ------------------------------------------------------------------

MeshlawParser::RecordLiteralContext::RecordLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::RecordLiteralContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

std::vector<MeshlawParser::FieldContext *> MeshlawParser::RecordLiteralContext::field() {
  return getRuleContexts<MeshlawParser::FieldContext>();
}

MeshlawParser::FieldContext* MeshlawParser::RecordLiteralContext::field(size_t i) {
  return getRuleContext<MeshlawParser::FieldContext>(i);
}

tree::TerminalNode* MeshlawParser::RecordLiteralContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::RecordLiteralContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::RecordLiteralContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::RecordLiteralContext::getRuleIndex() const {
  return MeshlawParser::RuleRecordLiteral;
}


MeshlawParser::RecordLiteralContext* MeshlawParser::recordLiteral() {
  RecordLiteralContext *_localctx = _tracker.createInstance<RecordLiteralContext>(_ctx, getState());
  enterRule(_localctx, 132, MeshlawParser::RuleRecordLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(908);
    match(MeshlawParser::LBRACE);
    setState(909);
    field();
    setState(914);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 92, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(910);
        match(MeshlawParser::COMMA);
        setState(911);
        field(); 
      }
      setState(916);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 92, _ctx);
    }
    setState(918);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(917);
      match(MeshlawParser::COMMA);
    }
    setState(920);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldContext ------------------------------------------------------------------

MeshlawParser::FieldContext::FieldContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::AnyNameContext* MeshlawParser::FieldContext::anyName() {
  return getRuleContext<MeshlawParser::AnyNameContext>(0);
}

tree::TerminalNode* MeshlawParser::FieldContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::ExprContext* MeshlawParser::FieldContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}


size_t MeshlawParser::FieldContext::getRuleIndex() const {
  return MeshlawParser::RuleField;
}


MeshlawParser::FieldContext* MeshlawParser::field() {
  FieldContext *_localctx = _tracker.createInstance<FieldContext>(_ctx, getState());
  enterRule(_localctx, 134, MeshlawParser::RuleField);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(922);
    anyName();
    setState(923);
    match(MeshlawParser::COLON);
    setState(924);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapLiteralContext ------------------------------------------------------------------

MeshlawParser::MapLiteralContext::MapLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::MapLiteralContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

std::vector<MeshlawParser::EntryContext *> MeshlawParser::MapLiteralContext::entry() {
  return getRuleContexts<MeshlawParser::EntryContext>();
}

MeshlawParser::EntryContext* MeshlawParser::MapLiteralContext::entry(size_t i) {
  return getRuleContext<MeshlawParser::EntryContext>(i);
}

tree::TerminalNode* MeshlawParser::MapLiteralContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::MapLiteralContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::MapLiteralContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::MapLiteralContext::getRuleIndex() const {
  return MeshlawParser::RuleMapLiteral;
}


MeshlawParser::MapLiteralContext* MeshlawParser::mapLiteral() {
  MapLiteralContext *_localctx = _tracker.createInstance<MapLiteralContext>(_ctx, getState());
  enterRule(_localctx, 136, MeshlawParser::RuleMapLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(926);
    match(MeshlawParser::LBRACE);
    setState(927);
    entry();
    setState(932);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(928);
        match(MeshlawParser::COMMA);
        setState(929);
        entry(); 
      }
      setState(934);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx);
    }
    setState(936);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(935);
      match(MeshlawParser::COMMA);
    }
    setState(938);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EntryContext ------------------------------------------------------------------

MeshlawParser::EntryContext::EntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::MapKeyContext* MeshlawParser::EntryContext::mapKey() {
  return getRuleContext<MeshlawParser::MapKeyContext>(0);
}

tree::TerminalNode* MeshlawParser::EntryContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::ExprContext* MeshlawParser::EntryContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}


size_t MeshlawParser::EntryContext::getRuleIndex() const {
  return MeshlawParser::RuleEntry;
}


MeshlawParser::EntryContext* MeshlawParser::entry() {
  EntryContext *_localctx = _tracker.createInstance<EntryContext>(_ctx, getState());
  enterRule(_localctx, 138, MeshlawParser::RuleEntry);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(940);
    mapKey();
    setState(941);
    match(MeshlawParser::COLON);
    setState(942);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapKeyContext ------------------------------------------------------------------

MeshlawParser::MapKeyContext::MapKeyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::MapKeyContext::INT() {
  return getToken(MeshlawParser::INT, 0);
}

tree::TerminalNode* MeshlawParser::MapKeyContext::DECIMAL() {
  return getToken(MeshlawParser::DECIMAL, 0);
}

tree::TerminalNode* MeshlawParser::MapKeyContext::RATIO() {
  return getToken(MeshlawParser::RATIO, 0);
}

tree::TerminalNode* MeshlawParser::MapKeyContext::DURATION() {
  return getToken(MeshlawParser::DURATION, 0);
}

tree::TerminalNode* MeshlawParser::MapKeyContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

tree::TerminalNode* MeshlawParser::MapKeyContext::RAW_STRING() {
  return getToken(MeshlawParser::RAW_STRING, 0);
}

tree::TerminalNode* MeshlawParser::MapKeyContext::TRUE() {
  return getToken(MeshlawParser::TRUE, 0);
}

tree::TerminalNode* MeshlawParser::MapKeyContext::FALSE() {
  return getToken(MeshlawParser::FALSE, 0);
}

MeshlawParser::EntityRefContext* MeshlawParser::MapKeyContext::entityRef() {
  return getRuleContext<MeshlawParser::EntityRefContext>(0);
}

MeshlawParser::ParenContext* MeshlawParser::MapKeyContext::paren() {
  return getRuleContext<MeshlawParser::ParenContext>(0);
}


size_t MeshlawParser::MapKeyContext::getRuleIndex() const {
  return MeshlawParser::RuleMapKey;
}


MeshlawParser::MapKeyContext* MeshlawParser::mapKey() {
  MapKeyContext *_localctx = _tracker.createInstance<MapKeyContext>(_ctx, getState());
  enterRule(_localctx, 140, MeshlawParser::RuleMapKey);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(947);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::FALSE:
      case MeshlawParser::TRUE:
      case MeshlawParser::DURATION:
      case MeshlawParser::RATIO:
      case MeshlawParser::DECIMAL:
      case MeshlawParser::INT:
      case MeshlawParser::RAW_STRING:
      case MeshlawParser::STRING: {
        enterOuterAlt(_localctx, 1);
        setState(944);
        dynamic_cast<MapKeyContext *>(_localctx)->atom = _input->LT(1);
        _la = _input->LA(1);
        if (!(_la == MeshlawParser::FALSE

        || _la == MeshlawParser::TRUE || ((((_la - 90) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 90)) & ((1ULL << (MeshlawParser::DURATION - 90))
          | (1ULL << (MeshlawParser::RATIO - 90))
          | (1ULL << (MeshlawParser::DECIMAL - 90))
          | (1ULL << (MeshlawParser::INT - 90))
          | (1ULL << (MeshlawParser::RAW_STRING - 90))
          | (1ULL << (MeshlawParser::STRING - 90)))) != 0))) {
          dynamic_cast<MapKeyContext *>(_localctx)->atom = _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case MeshlawParser::IDENT:
      case MeshlawParser::QUOTED_IDENT: {
        enterOuterAlt(_localctx, 2);
        setState(945);
        entityRef();
        break;
      }

      case MeshlawParser::LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(946);
        paren();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetLiteralContext ------------------------------------------------------------------

MeshlawParser::SetLiteralContext::SetLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::SetLiteralContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::SetLiteralContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::SetLiteralContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::SetLiteralContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::SetLiteralContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::SetLiteralContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::SetLiteralContext::getRuleIndex() const {
  return MeshlawParser::RuleSetLiteral;
}


MeshlawParser::SetLiteralContext* MeshlawParser::setLiteral() {
  SetLiteralContext *_localctx = _tracker.createInstance<SetLiteralContext>(_ctx, getState());
  enterRule(_localctx, 142, MeshlawParser::RuleSetLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(949);
    match(MeshlawParser::LBRACE);
    setState(961);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::FALSE)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::NULL_)
      | (1ULL << MeshlawParser::TRUE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::DURATION - 64))
      | (1ULL << (MeshlawParser::RATIO - 64))
      | (1ULL << (MeshlawParser::FLOAT - 64))
      | (1ULL << (MeshlawParser::DECIMAL - 64))
      | (1ULL << (MeshlawParser::INT - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64))
      | (1ULL << (MeshlawParser::RAW_STRING - 64))
      | (1ULL << (MeshlawParser::STRING - 64))
      | (1ULL << (MeshlawParser::MINUS - 64))
      | (1ULL << (MeshlawParser::LPAREN - 64))
      | (1ULL << (MeshlawParser::LBRACE - 64))
      | (1ULL << (MeshlawParser::LBRACK - 64)))) != 0)) {
      setState(950);
      expr(0);
      setState(955);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 97, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(951);
          match(MeshlawParser::COMMA);
          setState(952);
          expr(0); 
        }
        setState(957);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 97, _ctx);
      }
      setState(959);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::COMMA) {
        setState(958);
        match(MeshlawParser::COMMA);
      }
    }
    setState(963);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListLiteralContext ------------------------------------------------------------------

MeshlawParser::ListLiteralContext::ListLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ListLiteralContext::LBRACK() {
  return getToken(MeshlawParser::LBRACK, 0);
}

tree::TerminalNode* MeshlawParser::ListLiteralContext::RBRACK() {
  return getToken(MeshlawParser::RBRACK, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::ListLiteralContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::ListLiteralContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::ListLiteralContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ListLiteralContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::ListLiteralContext::getRuleIndex() const {
  return MeshlawParser::RuleListLiteral;
}


MeshlawParser::ListLiteralContext* MeshlawParser::listLiteral() {
  ListLiteralContext *_localctx = _tracker.createInstance<ListLiteralContext>(_ctx, getState());
  enterRule(_localctx, 144, MeshlawParser::RuleListLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(965);
    match(MeshlawParser::LBRACK);
    setState(977);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::FALSE)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::NULL_)
      | (1ULL << MeshlawParser::TRUE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::DURATION - 64))
      | (1ULL << (MeshlawParser::RATIO - 64))
      | (1ULL << (MeshlawParser::FLOAT - 64))
      | (1ULL << (MeshlawParser::DECIMAL - 64))
      | (1ULL << (MeshlawParser::INT - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64))
      | (1ULL << (MeshlawParser::RAW_STRING - 64))
      | (1ULL << (MeshlawParser::STRING - 64))
      | (1ULL << (MeshlawParser::MINUS - 64))
      | (1ULL << (MeshlawParser::LPAREN - 64))
      | (1ULL << (MeshlawParser::LBRACE - 64))
      | (1ULL << (MeshlawParser::LBRACK - 64)))) != 0)) {
      setState(966);
      expr(0);
      setState(971);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 100, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(967);
          match(MeshlawParser::COMMA);
          setState(968);
          expr(0); 
        }
        setState(973);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 100, _ctx);
      }
      setState(975);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::COMMA) {
        setState(974);
        match(MeshlawParser::COMMA);
      }
    }
    setState(979);
    match(MeshlawParser::RBRACK);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParenContext ------------------------------------------------------------------

MeshlawParser::ParenContext::ParenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::ParenContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ParenContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::ParenContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}


size_t MeshlawParser::ParenContext::getRuleIndex() const {
  return MeshlawParser::RuleParen;
}


MeshlawParser::ParenContext* MeshlawParser::paren() {
  ParenContext *_localctx = _tracker.createInstance<ParenContext>(_ctx, getState());
  enterRule(_localctx, 146, MeshlawParser::RuleParen);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(981);
    match(MeshlawParser::LPAREN);
    setState(982);
    expr(0);
    setState(983);
    match(MeshlawParser::RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InterpolationContext ------------------------------------------------------------------

MeshlawParser::InterpolationContext::InterpolationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ExprContext* MeshlawParser::InterpolationContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::InterpolationContext::EOF() {
  return getToken(MeshlawParser::EOF, 0);
}


size_t MeshlawParser::InterpolationContext::getRuleIndex() const {
  return MeshlawParser::RuleInterpolation;
}


MeshlawParser::InterpolationContext* MeshlawParser::interpolation() {
  InterpolationContext *_localctx = _tracker.createInstance<InterpolationContext>(_ctx, getState());
  enterRule(_localctx, 148, MeshlawParser::RuleInterpolation);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(985);
    expr(0);
    setState(986);
    match(MeshlawParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QualifiedContext ------------------------------------------------------------------

MeshlawParser::QualifiedContext::QualifiedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<MeshlawParser::AnyNameContext *> MeshlawParser::QualifiedContext::anyName() {
  return getRuleContexts<MeshlawParser::AnyNameContext>();
}

MeshlawParser::AnyNameContext* MeshlawParser::QualifiedContext::anyName(size_t i) {
  return getRuleContext<MeshlawParser::AnyNameContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::QualifiedContext::DOT() {
  return getTokens(MeshlawParser::DOT);
}

tree::TerminalNode* MeshlawParser::QualifiedContext::DOT(size_t i) {
  return getToken(MeshlawParser::DOT, i);
}


size_t MeshlawParser::QualifiedContext::getRuleIndex() const {
  return MeshlawParser::RuleQualified;
}


MeshlawParser::QualifiedContext* MeshlawParser::qualified() {
  QualifiedContext *_localctx = _tracker.createInstance<QualifiedContext>(_ctx, getState());
  enterRule(_localctx, 150, MeshlawParser::RuleQualified);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(988);
    anyName();
    setState(993);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::DOT) {
      setState(989);
      match(MeshlawParser::DOT);
      setState(990);
      anyName();
      setState(995);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeNameContext ------------------------------------------------------------------

MeshlawParser::TypeNameContext::TypeNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::TypeNameContext::IDENT() {
  return getToken(MeshlawParser::IDENT, 0);
}

tree::TerminalNode* MeshlawParser::TypeNameContext::QUOTED_IDENT() {
  return getToken(MeshlawParser::QUOTED_IDENT, 0);
}


size_t MeshlawParser::TypeNameContext::getRuleIndex() const {
  return MeshlawParser::RuleTypeName;
}


MeshlawParser::TypeNameContext* MeshlawParser::typeName() {
  TypeNameContext *_localctx = _tracker.createInstance<TypeNameContext>(_ctx, getState());
  enterRule(_localctx, 152, MeshlawParser::RuleTypeName);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(996);
    _la = _input->LA(1);
    if (!(_la == MeshlawParser::IDENT

    || _la == MeshlawParser::QUOTED_IDENT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameContext ------------------------------------------------------------------

MeshlawParser::NameContext::NameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::NameContext::IDENT() {
  return getToken(MeshlawParser::IDENT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::QUOTED_IDENT() {
  return getToken(MeshlawParser::QUOTED_IDENT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ACTION() {
  return getToken(MeshlawParser::ACTION, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ALL() {
  return getToken(MeshlawParser::ALL, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ANY() {
  return getToken(MeshlawParser::ANY, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::APPLIES() {
  return getToken(MeshlawParser::APPLIES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::APPLY() {
  return getToken(MeshlawParser::APPLY, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::CHECK() {
  return getToken(MeshlawParser::CHECK, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::CONST() {
  return getToken(MeshlawParser::CONST, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::CONSTITUTION() {
  return getToken(MeshlawParser::CONSTITUTION, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::CONTAINS() {
  return getToken(MeshlawParser::CONTAINS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::DEF() {
  return getToken(MeshlawParser::DEF, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::DENIED() {
  return getToken(MeshlawParser::DENIED, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::DENY() {
  return getToken(MeshlawParser::DENY, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::DOES() {
  return getToken(MeshlawParser::DOES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ENDS() {
  return getToken(MeshlawParser::ENDS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ENTITY() {
  return getToken(MeshlawParser::ENTITY, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ENUM() {
  return getToken(MeshlawParser::ENUM, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FLOOR() {
  return getToken(MeshlawParser::FLOOR, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FORBID() {
  return getToken(MeshlawParser::FORBID, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FORBIDDEN() {
  return getToken(MeshlawParser::FORBIDDEN, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FROM() {
  return getToken(MeshlawParser::FROM, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::LIMIT() {
  return getToken(MeshlawParser::LIMIT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::MANDATORY() {
  return getToken(MeshlawParser::MANDATORY, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::MASK() {
  return getToken(MeshlawParser::MASK, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::MATCH() {
  return getToken(MeshlawParser::MATCH, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::MATCHES() {
  return getToken(MeshlawParser::MATCHES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::NAN_() {
  return getToken(MeshlawParser::NAN_, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::NO() {
  return getToken(MeshlawParser::NO, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::OF() {
  return getToken(MeshlawParser::OF, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ONE() {
  return getToken(MeshlawParser::ONE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ORDERED() {
  return getToken(MeshlawParser::ORDERED, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::PARAM() {
  return getToken(MeshlawParser::PARAM, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::PASSED() {
  return getToken(MeshlawParser::PASSED, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::PASSES() {
  return getToken(MeshlawParser::PASSES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::PERMIT() {
  return getToken(MeshlawParser::PERMIT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::PERMITTED() {
  return getToken(MeshlawParser::PERMITTED, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::PRESENT() {
  return getToken(MeshlawParser::PRESENT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::RECORD() {
  return getToken(MeshlawParser::RECORD, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::SET() {
  return getToken(MeshlawParser::SET, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::SKIPS() {
  return getToken(MeshlawParser::SKIPS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::STARTS() {
  return getToken(MeshlawParser::STARTS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::TEST() {
  return getToken(MeshlawParser::TEST, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WAIVE() {
  return getToken(MeshlawParser::WAIVE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WITHIN() {
  return getToken(MeshlawParser::WITHIN, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::CITES() {
  return getToken(MeshlawParser::CITES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::COLUMNS() {
  return getToken(MeshlawParser::COLUMNS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::REPLACES() {
  return getToken(MeshlawParser::REPLACES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ROWS() {
  return getToken(MeshlawParser::ROWS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::SHADOW() {
  return getToken(MeshlawParser::SHADOW, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::THAT() {
  return getToken(MeshlawParser::THAT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::TOLERATE() {
  return getToken(MeshlawParser::TOLERATE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::UNTIL() {
  return getToken(MeshlawParser::UNTIL, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WAIVABLE() {
  return getToken(MeshlawParser::WAIVABLE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WHOLE() {
  return getToken(MeshlawParser::WHOLE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::LET() {
  return getToken(MeshlawParser::LET, 0);
}


size_t MeshlawParser::NameContext::getRuleIndex() const {
  return MeshlawParser::RuleName;
}


MeshlawParser::NameContext* MeshlawParser::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 154, MeshlawParser::RuleName);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(998);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BinderContext ------------------------------------------------------------------

MeshlawParser::BinderContext::BinderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::BinderContext::IDENT() {
  return getToken(MeshlawParser::IDENT, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::QUOTED_IDENT() {
  return getToken(MeshlawParser::QUOTED_IDENT, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ACTION() {
  return getToken(MeshlawParser::ACTION, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ALL() {
  return getToken(MeshlawParser::ALL, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ANY() {
  return getToken(MeshlawParser::ANY, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::APPLIES() {
  return getToken(MeshlawParser::APPLIES, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::APPLY() {
  return getToken(MeshlawParser::APPLY, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::CHECK() {
  return getToken(MeshlawParser::CHECK, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::CONST() {
  return getToken(MeshlawParser::CONST, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::CONSTITUTION() {
  return getToken(MeshlawParser::CONSTITUTION, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::CONTAINS() {
  return getToken(MeshlawParser::CONTAINS, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::DEF() {
  return getToken(MeshlawParser::DEF, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::DENIED() {
  return getToken(MeshlawParser::DENIED, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::DENY() {
  return getToken(MeshlawParser::DENY, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::DOES() {
  return getToken(MeshlawParser::DOES, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ENDS() {
  return getToken(MeshlawParser::ENDS, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ENTITY() {
  return getToken(MeshlawParser::ENTITY, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ENUM() {
  return getToken(MeshlawParser::ENUM, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::FLOOR() {
  return getToken(MeshlawParser::FLOOR, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::FORBID() {
  return getToken(MeshlawParser::FORBID, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::FORBIDDEN() {
  return getToken(MeshlawParser::FORBIDDEN, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::FROM() {
  return getToken(MeshlawParser::FROM, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::LIMIT() {
  return getToken(MeshlawParser::LIMIT, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::MANDATORY() {
  return getToken(MeshlawParser::MANDATORY, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::MASK() {
  return getToken(MeshlawParser::MASK, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::MATCH() {
  return getToken(MeshlawParser::MATCH, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::MATCHES() {
  return getToken(MeshlawParser::MATCHES, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::NAN_() {
  return getToken(MeshlawParser::NAN_, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::NO() {
  return getToken(MeshlawParser::NO, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::OF() {
  return getToken(MeshlawParser::OF, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ONE() {
  return getToken(MeshlawParser::ONE, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ORDERED() {
  return getToken(MeshlawParser::ORDERED, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::PARAM() {
  return getToken(MeshlawParser::PARAM, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::PASSED() {
  return getToken(MeshlawParser::PASSED, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::PASSES() {
  return getToken(MeshlawParser::PASSES, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::PERMIT() {
  return getToken(MeshlawParser::PERMIT, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::PERMITTED() {
  return getToken(MeshlawParser::PERMITTED, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::PRESENT() {
  return getToken(MeshlawParser::PRESENT, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::RECORD() {
  return getToken(MeshlawParser::RECORD, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::SET() {
  return getToken(MeshlawParser::SET, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::SKIPS() {
  return getToken(MeshlawParser::SKIPS, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::STARTS() {
  return getToken(MeshlawParser::STARTS, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::TEST() {
  return getToken(MeshlawParser::TEST, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::WAIVE() {
  return getToken(MeshlawParser::WAIVE, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::WITHIN() {
  return getToken(MeshlawParser::WITHIN, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

tree::TerminalNode* MeshlawParser::BinderContext::LET() {
  return getToken(MeshlawParser::LET, 0);
}


size_t MeshlawParser::BinderContext::getRuleIndex() const {
  return MeshlawParser::RuleBinder;
}


MeshlawParser::BinderContext* MeshlawParser::binder() {
  BinderContext *_localctx = _tracker.createInstance<BinderContext>(_ctx, getState());
  enterRule(_localctx, 156, MeshlawParser::RuleBinder);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1000);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OutcomeLabelContext ------------------------------------------------------------------

MeshlawParser::OutcomeLabelContext::OutcomeLabelContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::IDENT() {
  return getToken(MeshlawParser::IDENT, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::QUOTED_IDENT() {
  return getToken(MeshlawParser::QUOTED_IDENT, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ACTION() {
  return getToken(MeshlawParser::ACTION, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ALL() {
  return getToken(MeshlawParser::ALL, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ANY() {
  return getToken(MeshlawParser::ANY, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::APPLIES() {
  return getToken(MeshlawParser::APPLIES, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::APPLY() {
  return getToken(MeshlawParser::APPLY, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::CHECK() {
  return getToken(MeshlawParser::CHECK, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::CONST() {
  return getToken(MeshlawParser::CONST, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::CONSTITUTION() {
  return getToken(MeshlawParser::CONSTITUTION, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::CONTAINS() {
  return getToken(MeshlawParser::CONTAINS, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::DEF() {
  return getToken(MeshlawParser::DEF, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::DENIED() {
  return getToken(MeshlawParser::DENIED, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::DENY() {
  return getToken(MeshlawParser::DENY, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::DOES() {
  return getToken(MeshlawParser::DOES, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ENDS() {
  return getToken(MeshlawParser::ENDS, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ENTITY() {
  return getToken(MeshlawParser::ENTITY, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ENUM() {
  return getToken(MeshlawParser::ENUM, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::FLOOR() {
  return getToken(MeshlawParser::FLOOR, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::FORBID() {
  return getToken(MeshlawParser::FORBID, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::FORBIDDEN() {
  return getToken(MeshlawParser::FORBIDDEN, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::FROM() {
  return getToken(MeshlawParser::FROM, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::LIMIT() {
  return getToken(MeshlawParser::LIMIT, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::MANDATORY() {
  return getToken(MeshlawParser::MANDATORY, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::MASK() {
  return getToken(MeshlawParser::MASK, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::MATCH() {
  return getToken(MeshlawParser::MATCH, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::MATCHES() {
  return getToken(MeshlawParser::MATCHES, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::NAN_() {
  return getToken(MeshlawParser::NAN_, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::NO() {
  return getToken(MeshlawParser::NO, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::OF() {
  return getToken(MeshlawParser::OF, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ONE() {
  return getToken(MeshlawParser::ONE, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ORDERED() {
  return getToken(MeshlawParser::ORDERED, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::PARAM() {
  return getToken(MeshlawParser::PARAM, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::PASSED() {
  return getToken(MeshlawParser::PASSED, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::PASSES() {
  return getToken(MeshlawParser::PASSES, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::PERMIT() {
  return getToken(MeshlawParser::PERMIT, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::PERMITTED() {
  return getToken(MeshlawParser::PERMITTED, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::PRESENT() {
  return getToken(MeshlawParser::PRESENT, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::RECORD() {
  return getToken(MeshlawParser::RECORD, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::SET() {
  return getToken(MeshlawParser::SET, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::SKIPS() {
  return getToken(MeshlawParser::SKIPS, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::STARTS() {
  return getToken(MeshlawParser::STARTS, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::TEST() {
  return getToken(MeshlawParser::TEST, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::WAIVE() {
  return getToken(MeshlawParser::WAIVE, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::WITHIN() {
  return getToken(MeshlawParser::WITHIN, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::CITES() {
  return getToken(MeshlawParser::CITES, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::COLUMNS() {
  return getToken(MeshlawParser::COLUMNS, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::REPLACES() {
  return getToken(MeshlawParser::REPLACES, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::ROWS() {
  return getToken(MeshlawParser::ROWS, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::SHADOW() {
  return getToken(MeshlawParser::SHADOW, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::THAT() {
  return getToken(MeshlawParser::THAT, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::TOLERATE() {
  return getToken(MeshlawParser::TOLERATE, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::UNTIL() {
  return getToken(MeshlawParser::UNTIL, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::WAIVABLE() {
  return getToken(MeshlawParser::WAIVABLE, 0);
}

tree::TerminalNode* MeshlawParser::OutcomeLabelContext::WHOLE() {
  return getToken(MeshlawParser::WHOLE, 0);
}


size_t MeshlawParser::OutcomeLabelContext::getRuleIndex() const {
  return MeshlawParser::RuleOutcomeLabel;
}


MeshlawParser::OutcomeLabelContext* MeshlawParser::outcomeLabel() {
  OutcomeLabelContext *_localctx = _tracker.createInstance<OutcomeLabelContext>(_ctx, getState());
  enterRule(_localctx, 158, MeshlawParser::RuleOutcomeLabel);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1002);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AnyNameContext ------------------------------------------------------------------

MeshlawParser::AnyNameContext::AnyNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::AnyNameContext::IDENT() {
  return getToken(MeshlawParser::IDENT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::QUOTED_IDENT() {
  return getToken(MeshlawParser::QUOTED_IDENT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ACTION() {
  return getToken(MeshlawParser::ACTION, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ALL() {
  return getToken(MeshlawParser::ALL, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ANY() {
  return getToken(MeshlawParser::ANY, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::APPLIES() {
  return getToken(MeshlawParser::APPLIES, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::APPLY() {
  return getToken(MeshlawParser::APPLY, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::CHECK() {
  return getToken(MeshlawParser::CHECK, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::CONST() {
  return getToken(MeshlawParser::CONST, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::CONSTITUTION() {
  return getToken(MeshlawParser::CONSTITUTION, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::CONTAINS() {
  return getToken(MeshlawParser::CONTAINS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::DEF() {
  return getToken(MeshlawParser::DEF, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::DENIED() {
  return getToken(MeshlawParser::DENIED, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::DENY() {
  return getToken(MeshlawParser::DENY, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::DOES() {
  return getToken(MeshlawParser::DOES, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ENDS() {
  return getToken(MeshlawParser::ENDS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ENTITY() {
  return getToken(MeshlawParser::ENTITY, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ENUM() {
  return getToken(MeshlawParser::ENUM, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::FLOOR() {
  return getToken(MeshlawParser::FLOOR, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::FORBID() {
  return getToken(MeshlawParser::FORBID, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::FORBIDDEN() {
  return getToken(MeshlawParser::FORBIDDEN, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::FROM() {
  return getToken(MeshlawParser::FROM, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::LIMIT() {
  return getToken(MeshlawParser::LIMIT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::MANDATORY() {
  return getToken(MeshlawParser::MANDATORY, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::MASK() {
  return getToken(MeshlawParser::MASK, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::MATCH() {
  return getToken(MeshlawParser::MATCH, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::MATCHES() {
  return getToken(MeshlawParser::MATCHES, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::NAN_() {
  return getToken(MeshlawParser::NAN_, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::NO() {
  return getToken(MeshlawParser::NO, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::OF() {
  return getToken(MeshlawParser::OF, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ONE() {
  return getToken(MeshlawParser::ONE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ORDERED() {
  return getToken(MeshlawParser::ORDERED, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::PARAM() {
  return getToken(MeshlawParser::PARAM, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::PASSED() {
  return getToken(MeshlawParser::PASSED, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::PASSES() {
  return getToken(MeshlawParser::PASSES, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::PERMIT() {
  return getToken(MeshlawParser::PERMIT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::PERMITTED() {
  return getToken(MeshlawParser::PERMITTED, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::PRESENT() {
  return getToken(MeshlawParser::PRESENT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::RECORD() {
  return getToken(MeshlawParser::RECORD, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::SET() {
  return getToken(MeshlawParser::SET, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::SKIPS() {
  return getToken(MeshlawParser::SKIPS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::STARTS() {
  return getToken(MeshlawParser::STARTS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::TEST() {
  return getToken(MeshlawParser::TEST, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::WAIVE() {
  return getToken(MeshlawParser::WAIVE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::WITHIN() {
  return getToken(MeshlawParser::WITHIN, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::CITES() {
  return getToken(MeshlawParser::CITES, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::COLUMNS() {
  return getToken(MeshlawParser::COLUMNS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::REPLACES() {
  return getToken(MeshlawParser::REPLACES, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ROWS() {
  return getToken(MeshlawParser::ROWS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::SHADOW() {
  return getToken(MeshlawParser::SHADOW, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::THAT() {
  return getToken(MeshlawParser::THAT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::TOLERATE() {
  return getToken(MeshlawParser::TOLERATE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::UNTIL() {
  return getToken(MeshlawParser::UNTIL, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::WAIVABLE() {
  return getToken(MeshlawParser::WAIVABLE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::WHOLE() {
  return getToken(MeshlawParser::WHOLE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::LET() {
  return getToken(MeshlawParser::LET, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::AND() {
  return getToken(MeshlawParser::AND, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::BECAUSE() {
  return getToken(MeshlawParser::BECAUSE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::BY() {
  return getToken(MeshlawParser::BY, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::EACH() {
  return getToken(MeshlawParser::EACH, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ELSE() {
  return getToken(MeshlawParser::ELSE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::EXCEPT() {
  return getToken(MeshlawParser::EXCEPT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::FORCE() {
  return getToken(MeshlawParser::FORCE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::HAS() {
  return getToken(MeshlawParser::HAS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::IF() {
  return getToken(MeshlawParser::IF, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::IMPLIES() {
  return getToken(MeshlawParser::IMPLIES, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::IN() {
  return getToken(MeshlawParser::IN, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::IS() {
  return getToken(MeshlawParser::IS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::MODULE() {
  return getToken(MeshlawParser::MODULE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::NOT() {
  return getToken(MeshlawParser::NOT, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::OR() {
  return getToken(MeshlawParser::OR, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::RULE() {
  return getToken(MeshlawParser::RULE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::THEN() {
  return getToken(MeshlawParser::THEN, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::UNLESS() {
  return getToken(MeshlawParser::UNLESS, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::USE() {
  return getToken(MeshlawParser::USE, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::WHEN() {
  return getToken(MeshlawParser::WHEN, 0);
}

tree::TerminalNode* MeshlawParser::AnyNameContext::WHERE() {
  return getToken(MeshlawParser::WHERE, 0);
}


size_t MeshlawParser::AnyNameContext::getRuleIndex() const {
  return MeshlawParser::RuleAnyName;
}


MeshlawParser::AnyNameContext* MeshlawParser::anyName() {
  AnyNameContext *_localctx = _tracker.createInstance<AnyNameContext>(_ctx, getState());
  enterRule(_localctx, 160, MeshlawParser::RuleAnyName);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1004);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::AND)
      | (1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::BY)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::ELSE)
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::HAS)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::IMPLIES)
      | (1ULL << MeshlawParser::IN)
      | (1ULL << MeshlawParser::IS)
      | (1ULL << MeshlawParser::MODULE)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::ON)
      | (1ULL << MeshlawParser::OR)
      | (1ULL << MeshlawParser::RULE)
      | (1ULL << MeshlawParser::THEN)
      | (1ULL << MeshlawParser::UNLESS)
      | (1ULL << MeshlawParser::USE)
      | (1ULL << MeshlawParser::WHEN)
      | (1ULL << MeshlawParser::WHERE)
      | (1ULL << MeshlawParser::ACTION)
      | (1ULL << MeshlawParser::ALL)
      | (1ULL << MeshlawParser::ANY)
      | (1ULL << MeshlawParser::APPLIES)
      | (1ULL << MeshlawParser::APPLY)
      | (1ULL << MeshlawParser::CHECK)
      | (1ULL << MeshlawParser::CITES)
      | (1ULL << MeshlawParser::COLUMNS)
      | (1ULL << MeshlawParser::CONST)
      | (1ULL << MeshlawParser::CONSTITUTION)
      | (1ULL << MeshlawParser::CONTAINS)
      | (1ULL << MeshlawParser::DEF)
      | (1ULL << MeshlawParser::DENIED)
      | (1ULL << MeshlawParser::DENY)
      | (1ULL << MeshlawParser::DOES)
      | (1ULL << MeshlawParser::ENDS)
      | (1ULL << MeshlawParser::ENTITY)
      | (1ULL << MeshlawParser::ENUM)
      | (1ULL << MeshlawParser::ERROR)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN_)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
      | (1ULL << (MeshlawParser::PASSED - 64))
      | (1ULL << (MeshlawParser::PASSES - 64))
      | (1ULL << (MeshlawParser::PERMIT - 64))
      | (1ULL << (MeshlawParser::PERMITTED - 64))
      | (1ULL << (MeshlawParser::PRESENT - 64))
      | (1ULL << (MeshlawParser::RECORD - 64))
      | (1ULL << (MeshlawParser::REPLACES - 64))
      | (1ULL << (MeshlawParser::REQUIRE - 64))
      | (1ULL << (MeshlawParser::ROW - 64))
      | (1ULL << (MeshlawParser::ROWS - 64))
      | (1ULL << (MeshlawParser::SET - 64))
      | (1ULL << (MeshlawParser::SEVERITY - 64))
      | (1ULL << (MeshlawParser::SHADOW - 64))
      | (1ULL << (MeshlawParser::SKIPS - 64))
      | (1ULL << (MeshlawParser::STARTS - 64))
      | (1ULL << (MeshlawParser::TEST - 64))
      | (1ULL << (MeshlawParser::THAT - 64))
      | (1ULL << (MeshlawParser::TOLERATE - 64))
      | (1ULL << (MeshlawParser::UNTIL - 64))
      | (1ULL << (MeshlawParser::VALUE - 64))
      | (1ULL << (MeshlawParser::WAIVABLE - 64))
      | (1ULL << (MeshlawParser::WAIVE - 64))
      | (1ULL << (MeshlawParser::WHOLE - 64))
      | (1ULL << (MeshlawParser::WITH - 64))
      | (1ULL << (MeshlawParser::WITHIN - 64))
      | (1ULL << (MeshlawParser::IDENT - 64))
      | (1ULL << (MeshlawParser::QUOTED_IDENT - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

bool MeshlawParser::sempred(RuleContext *context, size_t ruleIndex, size_t predicateIndex) {
  switch (ruleIndex) {
    case 62: return exprSempred(dynamic_cast<ExprContext *>(context), predicateIndex);

  default:
    break;
  }
  return true;
}

bool MeshlawParser::exprSempred(ExprContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 0: return precpred(_ctx, 20);
    case 1: return precpred(_ctx, 19);
    case 2: return precpred(_ctx, 18);
    case 3: return precpred(_ctx, 17);
    case 4: return precpred(_ctx, 15);
    case 5: return precpred(_ctx, 13);
    case 6: return precpred(_ctx, 12);
    case 7: return precpred(_ctx, 11);
    case 8: return precpred(_ctx, 24);
    case 9: return precpred(_ctx, 23);
    case 10: return precpred(_ctx, 22);
    case 11: return precpred(_ctx, 16);

  default:
    break;
  }
  return true;
}

// Static vars and initialization.
std::vector<dfa::DFA> MeshlawParser::_decisionToDFA;
atn::PredictionContextCache MeshlawParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN MeshlawParser::_atn;
std::vector<uint16_t> MeshlawParser::_serializedATN;

std::vector<std::string> MeshlawParser::_ruleNames = {
  "law", "constitution", "constitutionDecl", "setting", "settingValue", 
  "settingBlock", "moduleDecl", "useDecl", "item", "enumDecl", "recordDecl", 
  "entityDecl", "role", "parents", "attribute", "actionDecl", "constDecl", 
  "defDecl", "parameter", "paramDecl", "setDecl", "waiveDecl", "type", "typeArgument", 
  "ruleDecl", "effect", "accessEffect", "maskEffect", "requireEffect", "checkEffect", 
  "actionList", "subject", "hasBounds", "hasBound", "caller", "maskItem", 
  "maskName", "rulePart", "conditionPart", "columnsPart", "blockPart", "messagePart", 
  "citesPart", "severityPart", "onErrorPart", "flagPart", "replacesPart", 
  "forcePart", "clauseBlock", "firstClause", "nextClause", "clauseBody", 
  "clauseOption", "testDecl", "testStatement", "letStatement", "expectOn", 
  "accessTail", "accessOutcome", "ruleTail", "ruleOutcome", "expectValue", 
  "expr", "comparison", "entityRef", "entityLiteral", "recordLiteral", "field", 
  "mapLiteral", "entry", "mapKey", "setLiteral", "listLiteral", "paren", 
  "interpolation", "qualified", "typeName", "name", "binder", "outcomeLabel", 
  "anyName"
};

std::vector<std::string> MeshlawParser::_literalNames = {
  "", "'and'", "'because'", "'by'", "'each'", "'else'", "'except'", "'false'", 
  "'force'", "'has'", "'if'", "'implies'", "'in'", "'is'", "'module'", "'not'", 
  "'null'", "'on'", "'or'", "'rule'", "'then'", "'true'", "'unless'", "'use'", 
  "'when'", "'where'", "'action'", "'all'", "'any'", "'applies'", "'apply'", 
  "'check'", "'cites'", "'columns'", "'const'", "'constitution'", "'contains'", 
  "'def'", "'denied'", "'deny'", "'does'", "'ends'", "'entity'", "'enum'", 
  "'error'", "'expect'", "'fails'", "'fix'", "'floor'", "'forbid'", "'forbidden'", 
  "'from'", "'group'", "'let'", "'limit'", "'mandatory'", "'mask'", "'match'", 
  "'matches'", "'nan'", "'no'", "'of'", "'one'", "'ordered'", "'param'", 
  "'passed'", "'passes'", "'permit'", "'permitted'", "'present'", "'record'", 
  "'replaces'", "'require'", "'row'", "'rows'", "'set'", "'severity'", "'shadow'", 
  "'skips'", "'starts'", "'test'", "'that'", "'tolerate'", "'until'", "'value'", 
  "'waivable'", "'waive'", "'whole'", "'with'", "'within'", "", "", "", 
  "", "", "", "", "", "", "", "", "", "'=='", "'!='", "'<='", "'>='", "'<'", 
  "'>'", "'='", "'+'", "'-'", "'*'", "'/'", "'%'", "'\u003F\u003F'", "'\u003F'", 
  "'::'", "':'", "','", "';'", "'..'", "'.'", "'('", "')'", "'{'", "'}'", 
  "'['", "']'"
};

std::vector<std::string> MeshlawParser::_symbolicNames = {
  "", "AND", "BECAUSE", "BY", "EACH", "ELSE", "EXCEPT", "FALSE", "FORCE", 
  "HAS", "IF", "IMPLIES", "IN", "IS", "MODULE", "NOT", "NULL_", "ON", "OR", 
  "RULE", "THEN", "TRUE", "UNLESS", "USE", "WHEN", "WHERE", "ACTION", "ALL", 
  "ANY", "APPLIES", "APPLY", "CHECK", "CITES", "COLUMNS", "CONST", "CONSTITUTION", 
  "CONTAINS", "DEF", "DENIED", "DENY", "DOES", "ENDS", "ENTITY", "ENUM", 
  "ERROR", "EXPECT", "FAILS", "FIX", "FLOOR", "FORBID", "FORBIDDEN", "FROM", 
  "GROUP", "LET", "LIMIT", "MANDATORY", "MASK", "MATCH", "MATCHES", "NAN_", 
  "NO", "OF", "ONE", "ORDERED", "PARAM", "PASSED", "PASSES", "PERMIT", "PERMITTED", 
  "PRESENT", "RECORD", "REPLACES", "REQUIRE", "ROW", "ROWS", "SET", "SEVERITY", 
  "SHADOW", "SKIPS", "STARTS", "TEST", "THAT", "TOLERATE", "UNTIL", "VALUE", 
  "WAIVABLE", "WAIVE", "WHOLE", "WITH", "WITHIN", "DURATION", "RATIO", "FLOAT", 
  "DECIMAL", "INT", "BAD_NUMBER", "IDENT", "QUOTED_IDENT", "BAD_QUOTED", 
  "RAW_STRING", "STRING", "BAD_STRING", "EQ", "NE", "LE", "GE", "LT", "GT", 
  "ASSIGN", "PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "COALESCE", "QUESTION", 
  "COLONCOLON", "COLON", "COMMA", "SEMI", "DOTDOT", "DOT", "LPAREN", "RPAREN", 
  "LBRACE", "RBRACE", "LBRACK", "RBRACK", "DOC_COMMENT", "COMMENT", "SPACE", 
  "UNKNOWN"
};

dfa::Vocabulary MeshlawParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> MeshlawParser::_tokenNames;

MeshlawParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x85, 0x3f1, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 
    0x4, 0x50, 0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x3, 
    0x2, 0x3, 0x2, 0x7, 0x2, 0xa7, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0xaa, 0xb, 
    0x2, 0x3, 0x2, 0x7, 0x2, 0xad, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0xb0, 0xb, 
    0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x7, 0x3, 0xb6, 0xa, 0x3, 
    0xc, 0x3, 0xe, 0x3, 0xb9, 0xb, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x4, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x7, 0x5, 0xc4, 
    0xa, 0x5, 0xc, 0x5, 0xe, 0x5, 0xc7, 0xb, 0x5, 0x3, 0x5, 0x5, 0x5, 0xca, 
    0xa, 0x5, 0x3, 0x5, 0x5, 0x5, 0xcd, 0xa, 0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 
    0x6, 0x5, 0x6, 0xd2, 0xa, 0x6, 0x3, 0x7, 0x3, 0x7, 0x7, 0x7, 0xd6, 0xa, 
    0x7, 0xc, 0x7, 0xe, 0x7, 0xd9, 0xb, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x8, 
    0x3, 0x8, 0x3, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x7, 0x9, 
    0xe4, 0xa, 0x9, 0xc, 0x9, 0xe, 0x9, 0xe7, 0xb, 0x9, 0x3, 0xa, 0x3, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0xf4, 0xa, 0xa, 0x3, 0xb, 0x5, 0xb, 0xf7, 
    0xa, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 
    0x7, 0xb, 0xff, 0xa, 0xb, 0xc, 0xb, 0xe, 0xb, 0x102, 0xb, 0xb, 0x3, 
    0xb, 0x5, 0xb, 0x105, 0xa, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 
    0x3, 0xc, 0x7, 0xc, 0x10c, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x10f, 0xb, 
    0xc, 0x3, 0xc, 0x3, 0xc, 0x7, 0xc, 0x113, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 
    0x116, 0xb, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x7, 
    0xd, 0x11d, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0x120, 0xb, 0xd, 0x3, 0xd, 
    0x5, 0xd, 0x123, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x7, 0xd, 0x127, 0xa, 
    0xd, 0xc, 0xd, 0xe, 0xd, 0x12a, 0xb, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x7, 0xf, 
    0x135, 0xa, 0xf, 0xc, 0xf, 0xe, 0xf, 0x138, 0xb, 0xf, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x13f, 0xa, 0x10, 
    0x3, 0x10, 0x5, 0x10, 0x142, 0xa, 0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x7, 0x11, 0x148, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x14b, 
    0xb, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x7, 0x11, 0x151, 
    0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x154, 0xb, 0x11, 0x3, 0x12, 0x3, 0x12, 
    0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x15a, 0xa, 0x12, 0x3, 0x12, 0x3, 0x12, 
    0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 
    0x13, 0x7, 0x13, 0x165, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x168, 0xb, 
    0x13, 0x5, 0x13, 0x16a, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 
    0x14, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x181, 
    0xa, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 
    0x17, 0x3, 0x17, 0x3, 0x17, 0x7, 0x17, 0x18b, 0xa, 0x17, 0xc, 0x17, 
    0xe, 0x17, 0x18e, 0xb, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x7, 
    0x18, 0x19a, 0xa, 0x18, 0xc, 0x18, 0xe, 0x18, 0x19d, 0xb, 0x18, 0x3, 
    0x18, 0x3, 0x18, 0x5, 0x18, 0x1a1, 0xa, 0x18, 0x3, 0x18, 0x3, 0x18, 
    0x5, 0x18, 0x1a5, 0xa, 0x18, 0x5, 0x18, 0x1a7, 0xa, 0x18, 0x3, 0x19, 
    0x3, 0x19, 0x5, 0x19, 0x1ab, 0xa, 0x19, 0x3, 0x1a, 0x5, 0x1a, 0x1ae, 
    0xa, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x7, 
    0x1a, 0x1b5, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x1b8, 0xb, 0x1a, 0x3, 
    0x1a, 0x3, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 
    0x1c0, 0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x7, 
    0x1d, 0x1cd, 0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x1d0, 0xb, 0x1d, 0x3, 
    0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x1d6, 0xa, 0x1d, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 
    0x1f, 0x3, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x7, 0x20, 0x1e5, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x1e8, 0xb, 0x20, 
    0x5, 0x20, 0x1ea, 0xa, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 
    0x5, 0x21, 0x1f0, 0xa, 0x21, 0x5, 0x21, 0x1f2, 0xa, 0x21, 0x3, 0x21, 
    0x3, 0x21, 0x5, 0x21, 0x1f6, 0xa, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 0x21, 
    0x1fa, 0xa, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x7, 0x22, 
    0x200, 0xa, 0x22, 0xc, 0x22, 0xe, 0x22, 0x203, 0xb, 0x22, 0x3, 0x22, 
    0x5, 0x22, 0x206, 0xa, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 
    0x24, 0x5, 0x24, 0x213, 0xa, 0x24, 0x5, 0x24, 0x215, 0xa, 0x24, 0x3, 
    0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x7, 0x25, 0x21e, 0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x221, 0xb, 0x25, 
    0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x225, 0xa, 0x25, 0x3, 0x26, 0x3, 0x26, 
    0x5, 0x26, 0x229, 0xa, 0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 
    0x27, 0x235, 0xa, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x5, 0x28, 0x23d, 0xa, 0x28, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x29, 0x3, 0x29, 0x5, 0x29, 0x243, 0xa, 0x29, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x7, 0x29, 0x248, 0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 0x24b, 
    0xb, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 
    0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x25d, 0xa, 0x2a, 
    0xc, 0x2a, 0xe, 0x2a, 0x260, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x267, 0xa, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x270, 
    0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x273, 0xb, 0x2c, 0x3, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2f, 0x3, 
    0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x287, 0xa, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x5, 0x31, 0x28b, 0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x7, 0x32, 0x290, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 0x293, 0xb, 0x32, 
    0x5, 0x32, 0x295, 0xa, 0x32, 0x3, 0x32, 0x5, 0x32, 0x298, 0xa, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x29f, 
    0xa, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x34, 0x5, 0x34, 0x2a4, 0xa, 0x34, 
    0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 
    0x34, 0x2ac, 0xa, 0x34, 0x3, 0x35, 0x3, 0x35, 0x7, 0x35, 0x2b0, 0xa, 
    0x35, 0xc, 0x35, 0xe, 0x35, 0x2b3, 0xb, 0x35, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2bb, 0xa, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2c1, 0xa, 0x36, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 0x2c7, 0xa, 0x37, 
    0xc, 0x37, 0xe, 0x37, 0x2ca, 0xb, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x38, 
    0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x2d1, 0xa, 0x38, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 
    0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x2de, 0xa, 0x3a, 0x3, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x2e4, 0xa, 0x3b, 0x3, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x2ea, 0xa, 0x3b, 0x3, 0x3c, 
    0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x2f2, 
    0xa, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x2f6, 0xa, 0x3d, 0x3, 0x3d, 
    0x3, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x7, 0x3e, 0x2fe, 
    0xa, 0x3e, 0xc, 0x3e, 0xe, 0x3e, 0x301, 0xb, 0x3e, 0x5, 0x3e, 0x303, 
    0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x308, 0xa, 0x3e, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x322, 
    0xa, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x7, 0x40, 0x34e, 0xa, 0x40, 
    0xc, 0x40, 0xe, 0x40, 0x351, 0xb, 0x40, 0x5, 0x40, 0x353, 0xa, 0x40, 
    0x5, 0x40, 0x355, 0xa, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x5, 0x40, 0x35b, 0xa, 0x40, 0x3, 0x40, 0x7, 0x40, 0x35e, 0xa, 0x40, 
    0xc, 0x40, 0xe, 0x40, 0x361, 0xb, 0x40, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 
    0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x36a, 0xa, 0x41, 
    0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 
    0x41, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x375, 0xa, 0x41, 0x5, 0x41, 
    0x377, 0xa, 0x41, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 
    0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x7, 0x43, 0x383, 
    0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 0x386, 0xb, 0x43, 0x3, 0x43, 0x5, 0x43, 
    0x389, 0xa, 0x43, 0x5, 0x43, 0x38b, 0xa, 0x43, 0x3, 0x43, 0x3, 0x43, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x393, 0xa, 0x44, 
    0xc, 0x44, 0xe, 0x44, 0x396, 0xb, 0x44, 0x3, 0x44, 0x5, 0x44, 0x399, 
    0xa, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 
    0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x7, 0x46, 0x3a5, 
    0xa, 0x46, 0xc, 0x46, 0xe, 0x46, 0x3a8, 0xb, 0x46, 0x3, 0x46, 0x5, 0x46, 
    0x3ab, 0xa, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 
    0x3, 0x47, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 0x3b6, 0xa, 0x48, 
    0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x7, 0x49, 0x3bc, 0xa, 0x49, 
    0xc, 0x49, 0xe, 0x49, 0x3bf, 0xb, 0x49, 0x3, 0x49, 0x5, 0x49, 0x3c2, 
    0xa, 0x49, 0x5, 0x49, 0x3c4, 0xa, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x4a, 
    0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x3cc, 0xa, 0x4a, 0xc, 0x4a, 
    0xe, 0x4a, 0x3cf, 0xb, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x3d2, 0xa, 0x4a, 
    0x5, 0x4a, 0x3d4, 0xa, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4b, 0x3, 0x4b, 
    0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4d, 0x3, 
    0x4d, 0x3, 0x4d, 0x7, 0x4d, 0x3e2, 0xa, 0x4d, 0xc, 0x4d, 0xe, 0x4d, 
    0x3e5, 0xb, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x50, 
    0x3, 0x50, 0x3, 0x51, 0x3, 0x51, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x2, 
    0x3, 0x7e, 0x53, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 
    0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 
    0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 
    0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 
    0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 
    0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 
    0x8e, 0x90, 0x92, 0x94, 0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 0x2, 
    0x13, 0x5, 0x2, 0x62, 0x62, 0x66, 0x66, 0x76, 0x76, 0x4, 0x2, 0x32, 
    0x32, 0x39, 0x39, 0x5, 0x2, 0x33, 0x33, 0x38, 0x38, 0x45, 0x45, 0x4, 
    0x2, 0x4, 0x4, 0x31, 0x31, 0x4, 0x2, 0x1f, 0x1f, 0x50, 0x50, 0x4, 0x2, 
    0x4f, 0x4f, 0x57, 0x57, 0x4, 0x2, 0x30, 0x30, 0x44, 0x44, 0x7, 0x2, 
    0x9, 0x9, 0x12, 0x12, 0x17, 0x17, 0x5c, 0x60, 0x65, 0x66, 0x4, 0x2, 
    0x1c, 0x5b, 0x62, 0x63, 0x3, 0x2, 0x71, 0x73, 0x3, 0x2, 0x6f, 0x70, 
    0x4, 0x2, 0x12, 0x12, 0x47, 0x47, 0x7, 0x2, 0x9, 0x9, 0x17, 0x17, 0x5c, 
    0x5d, 0x5f, 0x60, 0x65, 0x66, 0x3, 0x2, 0x62, 0x63, 0xc, 0x2, 0x1c, 
    0x21, 0x24, 0x30, 0x32, 0x48, 0x4a, 0x4b, 0x4d, 0x4d, 0x50, 0x52, 0x56, 
    0x56, 0x58, 0x58, 0x5a, 0x5b, 0x62, 0x63, 0x6, 0x2, 0x1c, 0x2e, 0x30, 
    0x36, 0x38, 0x5b, 0x62, 0x63, 0x7, 0x2, 0x3, 0x8, 0xa, 0x11, 0x13, 0x16, 
    0x18, 0x5b, 0x62, 0x63, 0x2, 0x446, 0x2, 0xa4, 0x3, 0x2, 0x2, 0x2, 0x4, 
    0xb3, 0x3, 0x2, 0x2, 0x2, 0x6, 0xbc, 0x3, 0x2, 0x2, 0x2, 0x8, 0xbf, 
    0x3, 0x2, 0x2, 0x2, 0xa, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xc, 0xd3, 0x3, 0x2, 
    0x2, 0x2, 0xe, 0xdc, 0x3, 0x2, 0x2, 0x2, 0x10, 0xdf, 0x3, 0x2, 0x2, 
    0x2, 0x12, 0xf3, 0x3, 0x2, 0x2, 0x2, 0x14, 0xf6, 0x3, 0x2, 0x2, 0x2, 
    0x16, 0x108, 0x3, 0x2, 0x2, 0x2, 0x18, 0x119, 0x3, 0x2, 0x2, 0x2, 0x1a, 
    0x12d, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x130, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x139, 
    0x3, 0x2, 0x2, 0x2, 0x20, 0x143, 0x3, 0x2, 0x2, 0x2, 0x22, 0x155, 0x3, 
    0x2, 0x2, 0x2, 0x24, 0x15e, 0x3, 0x2, 0x2, 0x2, 0x26, 0x171, 0x3, 0x2, 
    0x2, 0x2, 0x28, 0x175, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x182, 0x3, 0x2, 0x2, 
    0x2, 0x2c, 0x187, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x194, 0x3, 0x2, 0x2, 0x2, 
    0x30, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x32, 0x1ad, 0x3, 0x2, 0x2, 0x2, 0x34, 
    0x1bf, 0x3, 0x2, 0x2, 0x2, 0x36, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1c8, 
    0x3, 0x2, 0x2, 0x2, 0x3a, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x1db, 0x3, 
    0x2, 0x2, 0x2, 0x3e, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x40, 0x1eb, 0x3, 0x2, 
    0x2, 0x2, 0x42, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x44, 0x209, 0x3, 0x2, 0x2, 
    0x2, 0x46, 0x214, 0x3, 0x2, 0x2, 0x2, 0x48, 0x216, 0x3, 0x2, 0x2, 0x2, 
    0x4a, 0x228, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x234, 0x3, 0x2, 0x2, 0x2, 0x4e, 
    0x23c, 0x3, 0x2, 0x2, 0x2, 0x50, 0x240, 0x3, 0x2, 0x2, 0x2, 0x52, 0x266, 
    0x3, 0x2, 0x2, 0x2, 0x54, 0x268, 0x3, 0x2, 0x2, 0x2, 0x56, 0x26b, 0x3, 
    0x2, 0x2, 0x2, 0x58, 0x274, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x277, 0x3, 0x2, 
    0x2, 0x2, 0x5c, 0x27b, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x27d, 0x3, 0x2, 0x2, 
    0x2, 0x60, 0x280, 0x3, 0x2, 0x2, 0x2, 0x62, 0x28c, 0x3, 0x2, 0x2, 0x2, 
    0x64, 0x29e, 0x3, 0x2, 0x2, 0x2, 0x66, 0x2ab, 0x3, 0x2, 0x2, 0x2, 0x68, 
    0x2ad, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x2c2, 
    0x3, 0x2, 0x2, 0x2, 0x6e, 0x2d0, 0x3, 0x2, 0x2, 0x2, 0x70, 0x2d2, 0x3, 
    0x2, 0x2, 0x2, 0x72, 0x2d7, 0x3, 0x2, 0x2, 0x2, 0x74, 0x2df, 0x3, 0x2, 
    0x2, 0x2, 0x76, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x78, 0x2f5, 0x3, 0x2, 0x2, 
    0x2, 0x7a, 0x307, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x309, 0x3, 0x2, 0x2, 0x2, 
    0x7e, 0x321, 0x3, 0x2, 0x2, 0x2, 0x80, 0x376, 0x3, 0x2, 0x2, 0x2, 0x82, 
    0x378, 0x3, 0x2, 0x2, 0x2, 0x84, 0x37c, 0x3, 0x2, 0x2, 0x2, 0x86, 0x38e, 
    0x3, 0x2, 0x2, 0x2, 0x88, 0x39c, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x3a0, 0x3, 
    0x2, 0x2, 0x2, 0x8c, 0x3ae, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x3b5, 0x3, 0x2, 
    0x2, 0x2, 0x90, 0x3b7, 0x3, 0x2, 0x2, 0x2, 0x92, 0x3c7, 0x3, 0x2, 0x2, 
    0x2, 0x94, 0x3d7, 0x3, 0x2, 0x2, 0x2, 0x96, 0x3db, 0x3, 0x2, 0x2, 0x2, 
    0x98, 0x3de, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x3e6, 0x3, 0x2, 0x2, 0x2, 0x9c, 
    0x3e8, 0x3, 0x2, 0x2, 0x2, 0x9e, 0x3ea, 0x3, 0x2, 0x2, 0x2, 0xa0, 0x3ec, 
    0x3, 0x2, 0x2, 0x2, 0xa2, 0x3ee, 0x3, 0x2, 0x2, 0x2, 0xa4, 0xa8, 0x5, 
    0xe, 0x8, 0x2, 0xa5, 0xa7, 0x5, 0x10, 0x9, 0x2, 0xa6, 0xa5, 0x3, 0x2, 
    0x2, 0x2, 0xa7, 0xaa, 0x3, 0x2, 0x2, 0x2, 0xa8, 0xa6, 0x3, 0x2, 0x2, 
    0x2, 0xa8, 0xa9, 0x3, 0x2, 0x2, 0x2, 0xa9, 0xae, 0x3, 0x2, 0x2, 0x2, 
    0xaa, 0xa8, 0x3, 0x2, 0x2, 0x2, 0xab, 0xad, 0x5, 0x12, 0xa, 0x2, 0xac, 
    0xab, 0x3, 0x2, 0x2, 0x2, 0xad, 0xb0, 0x3, 0x2, 0x2, 0x2, 0xae, 0xac, 
    0x3, 0x2, 0x2, 0x2, 0xae, 0xaf, 0x3, 0x2, 0x2, 0x2, 0xaf, 0xb1, 0x3, 
    0x2, 0x2, 0x2, 0xb0, 0xae, 0x3, 0x2, 0x2, 0x2, 0xb1, 0xb2, 0x7, 0x2, 
    0x2, 0x3, 0xb2, 0x3, 0x3, 0x2, 0x2, 0x2, 0xb3, 0xb7, 0x5, 0x6, 0x4, 
    0x2, 0xb4, 0xb6, 0x5, 0x8, 0x5, 0x2, 0xb5, 0xb4, 0x3, 0x2, 0x2, 0x2, 
    0xb6, 0xb9, 0x3, 0x2, 0x2, 0x2, 0xb7, 0xb5, 0x3, 0x2, 0x2, 0x2, 0xb7, 
    0xb8, 0x3, 0x2, 0x2, 0x2, 0xb8, 0xba, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb7, 
    0x3, 0x2, 0x2, 0x2, 0xba, 0xbb, 0x7, 0x2, 0x2, 0x3, 0xbb, 0x5, 0x3, 
    0x2, 0x2, 0x2, 0xbc, 0xbd, 0x7, 0x25, 0x2, 0x2, 0xbd, 0xbe, 0x5, 0x9c, 
    0x4f, 0x2, 0xbe, 0x7, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xcc, 0x5, 0x9c, 0x4f, 
    0x2, 0xc0, 0xc5, 0x5, 0xa, 0x6, 0x2, 0xc1, 0xc2, 0x7, 0x78, 0x2, 0x2, 
    0xc2, 0xc4, 0x5, 0xa, 0x6, 0x2, 0xc3, 0xc1, 0x3, 0x2, 0x2, 0x2, 0xc4, 
    0xc7, 0x3, 0x2, 0x2, 0x2, 0xc5, 0xc3, 0x3, 0x2, 0x2, 0x2, 0xc5, 0xc6, 
    0x3, 0x2, 0x2, 0x2, 0xc6, 0xc9, 0x3, 0x2, 0x2, 0x2, 0xc7, 0xc5, 0x3, 
    0x2, 0x2, 0x2, 0xc8, 0xca, 0x5, 0xc, 0x7, 0x2, 0xc9, 0xc8, 0x3, 0x2, 
    0x2, 0x2, 0xc9, 0xca, 0x3, 0x2, 0x2, 0x2, 0xca, 0xcd, 0x3, 0x2, 0x2, 
    0x2, 0xcb, 0xcd, 0x5, 0xc, 0x7, 0x2, 0xcc, 0xc0, 0x3, 0x2, 0x2, 0x2, 
    0xcc, 0xcb, 0x3, 0x2, 0x2, 0x2, 0xcd, 0x9, 0x3, 0x2, 0x2, 0x2, 0xce, 
    0xd2, 0x7, 0x66, 0x2, 0x2, 0xcf, 0xd2, 0x5, 0x82, 0x42, 0x2, 0xd0, 0xd2, 
    0x5, 0x9c, 0x4f, 0x2, 0xd1, 0xce, 0x3, 0x2, 0x2, 0x2, 0xd1, 0xcf, 0x3, 
    0x2, 0x2, 0x2, 0xd1, 0xd0, 0x3, 0x2, 0x2, 0x2, 0xd2, 0xb, 0x3, 0x2, 
    0x2, 0x2, 0xd3, 0xd7, 0x7, 0x7e, 0x2, 0x2, 0xd4, 0xd6, 0x5, 0x8, 0x5, 
    0x2, 0xd5, 0xd4, 0x3, 0x2, 0x2, 0x2, 0xd6, 0xd9, 0x3, 0x2, 0x2, 0x2, 
    0xd7, 0xd5, 0x3, 0x2, 0x2, 0x2, 0xd7, 0xd8, 0x3, 0x2, 0x2, 0x2, 0xd8, 
    0xda, 0x3, 0x2, 0x2, 0x2, 0xd9, 0xd7, 0x3, 0x2, 0x2, 0x2, 0xda, 0xdb, 
    0x7, 0x7f, 0x2, 0x2, 0xdb, 0xd, 0x3, 0x2, 0x2, 0x2, 0xdc, 0xdd, 0x7, 
    0x10, 0x2, 0x2, 0xdd, 0xde, 0x5, 0x98, 0x4d, 0x2, 0xde, 0xf, 0x3, 0x2, 
    0x2, 0x2, 0xdf, 0xe0, 0x7, 0x19, 0x2, 0x2, 0xe0, 0xe5, 0x5, 0x98, 0x4d, 
    0x2, 0xe1, 0xe2, 0x7, 0x78, 0x2, 0x2, 0xe2, 0xe4, 0x5, 0x98, 0x4d, 0x2, 
    0xe3, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xe7, 0x3, 0x2, 0x2, 0x2, 0xe5, 
    0xe3, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe6, 0x3, 0x2, 0x2, 0x2, 0xe6, 0x11, 
    0x3, 0x2, 0x2, 0x2, 0xe7, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xe8, 0xf4, 0x5, 
    0x14, 0xb, 0x2, 0xe9, 0xf4, 0x5, 0x16, 0xc, 0x2, 0xea, 0xf4, 0x5, 0x18, 
    0xd, 0x2, 0xeb, 0xf4, 0x5, 0x20, 0x11, 0x2, 0xec, 0xf4, 0x5, 0x22, 0x12, 
    0x2, 0xed, 0xf4, 0x5, 0x24, 0x13, 0x2, 0xee, 0xf4, 0x5, 0x28, 0x15, 
    0x2, 0xef, 0xf4, 0x5, 0x2a, 0x16, 0x2, 0xf0, 0xf4, 0x5, 0x32, 0x1a, 
    0x2, 0xf1, 0xf4, 0x5, 0x2c, 0x17, 0x2, 0xf2, 0xf4, 0x5, 0x6c, 0x37, 
    0x2, 0xf3, 0xe8, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xe9, 0x3, 0x2, 0x2, 0x2, 
    0xf3, 0xea, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xeb, 0x3, 0x2, 0x2, 0x2, 0xf3, 
    0xec, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xed, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xee, 
    0x3, 0x2, 0x2, 0x2, 0xf3, 0xef, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xf0, 0x3, 
    0x2, 0x2, 0x2, 0xf3, 0xf1, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xf2, 0x3, 0x2, 
    0x2, 0x2, 0xf4, 0x13, 0x3, 0x2, 0x2, 0x2, 0xf5, 0xf7, 0x7, 0x41, 0x2, 
    0x2, 0xf6, 0xf5, 0x3, 0x2, 0x2, 0x2, 0xf6, 0xf7, 0x3, 0x2, 0x2, 0x2, 
    0xf7, 0xf8, 0x3, 0x2, 0x2, 0x2, 0xf8, 0xf9, 0x7, 0x2d, 0x2, 0x2, 0xf9, 
    0xfa, 0x5, 0x9a, 0x4e, 0x2, 0xfa, 0xfb, 0x7, 0x7e, 0x2, 0x2, 0xfb, 0x100, 
    0x5, 0x9c, 0x4f, 0x2, 0xfc, 0xfd, 0x7, 0x78, 0x2, 0x2, 0xfd, 0xff, 0x5, 
    0x9c, 0x4f, 0x2, 0xfe, 0xfc, 0x3, 0x2, 0x2, 0x2, 0xff, 0x102, 0x3, 0x2, 
    0x2, 0x2, 0x100, 0xfe, 0x3, 0x2, 0x2, 0x2, 0x100, 0x101, 0x3, 0x2, 0x2, 
    0x2, 0x101, 0x104, 0x3, 0x2, 0x2, 0x2, 0x102, 0x100, 0x3, 0x2, 0x2, 
    0x2, 0x103, 0x105, 0x7, 0x78, 0x2, 0x2, 0x104, 0x103, 0x3, 0x2, 0x2, 
    0x2, 0x104, 0x105, 0x3, 0x2, 0x2, 0x2, 0x105, 0x106, 0x3, 0x2, 0x2, 
    0x2, 0x106, 0x107, 0x7, 0x7f, 0x2, 0x2, 0x107, 0x15, 0x3, 0x2, 0x2, 
    0x2, 0x108, 0x109, 0x7, 0x48, 0x2, 0x2, 0x109, 0x10d, 0x5, 0x9a, 0x4e, 
    0x2, 0x10a, 0x10c, 0x5, 0x1a, 0xe, 0x2, 0x10b, 0x10a, 0x3, 0x2, 0x2, 
    0x2, 0x10c, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x10d, 0x10b, 0x3, 0x2, 0x2, 
    0x2, 0x10d, 0x10e, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x110, 0x3, 0x2, 0x2, 
    0x2, 0x10f, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x110, 0x114, 0x7, 0x7e, 0x2, 
    0x2, 0x111, 0x113, 0x5, 0x1e, 0x10, 0x2, 0x112, 0x111, 0x3, 0x2, 0x2, 
    0x2, 0x113, 0x116, 0x3, 0x2, 0x2, 0x2, 0x114, 0x112, 0x3, 0x2, 0x2, 
    0x2, 0x114, 0x115, 0x3, 0x2, 0x2, 0x2, 0x115, 0x117, 0x3, 0x2, 0x2, 
    0x2, 0x116, 0x114, 0x3, 0x2, 0x2, 0x2, 0x117, 0x118, 0x7, 0x7f, 0x2, 
    0x2, 0x118, 0x17, 0x3, 0x2, 0x2, 0x2, 0x119, 0x11a, 0x7, 0x2c, 0x2, 
    0x2, 0x11a, 0x11e, 0x5, 0x9a, 0x4e, 0x2, 0x11b, 0x11d, 0x5, 0x1a, 0xe, 
    0x2, 0x11c, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x120, 0x3, 0x2, 0x2, 
    0x2, 0x11e, 0x11c, 0x3, 0x2, 0x2, 0x2, 0x11e, 0x11f, 0x3, 0x2, 0x2, 
    0x2, 0x11f, 0x122, 0x3, 0x2, 0x2, 0x2, 0x120, 0x11e, 0x3, 0x2, 0x2, 
    0x2, 0x121, 0x123, 0x5, 0x1c, 0xf, 0x2, 0x122, 0x121, 0x3, 0x2, 0x2, 
    0x2, 0x122, 0x123, 0x3, 0x2, 0x2, 0x2, 0x123, 0x124, 0x3, 0x2, 0x2, 
    0x2, 0x124, 0x128, 0x7, 0x7e, 0x2, 0x2, 0x125, 0x127, 0x5, 0x1e, 0x10, 
    0x2, 0x126, 0x125, 0x3, 0x2, 0x2, 0x2, 0x127, 0x12a, 0x3, 0x2, 0x2, 
    0x2, 0x128, 0x126, 0x3, 0x2, 0x2, 0x2, 0x128, 0x129, 0x3, 0x2, 0x2, 
    0x2, 0x129, 0x12b, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x128, 0x3, 0x2, 0x2, 
    0x2, 0x12b, 0x12c, 0x7, 0x7f, 0x2, 0x2, 0x12c, 0x19, 0x3, 0x2, 0x2, 
    0x2, 0x12d, 0x12e, 0x7, 0xf, 0x2, 0x2, 0x12e, 0x12f, 0x5, 0x9c, 0x4f, 
    0x2, 0x12f, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x130, 0x131, 0x7, 0xe, 0x2, 0x2, 
    0x131, 0x136, 0x5, 0x9a, 0x4e, 0x2, 0x132, 0x133, 0x7, 0x78, 0x2, 0x2, 
    0x133, 0x135, 0x5, 0x9a, 0x4e, 0x2, 0x134, 0x132, 0x3, 0x2, 0x2, 0x2, 
    0x135, 0x138, 0x3, 0x2, 0x2, 0x2, 0x136, 0x134, 0x3, 0x2, 0x2, 0x2, 
    0x136, 0x137, 0x3, 0x2, 0x2, 0x2, 0x137, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x138, 
    0x136, 0x3, 0x2, 0x2, 0x2, 0x139, 0x13a, 0x5, 0xa2, 0x52, 0x2, 0x13a, 
    0x13b, 0x7, 0x77, 0x2, 0x2, 0x13b, 0x13e, 0x5, 0x2e, 0x18, 0x2, 0x13c, 
    0x13d, 0x7, 0x5, 0x2, 0x2, 0x13d, 0x13f, 0x5, 0x9c, 0x4f, 0x2, 0x13e, 
    0x13c, 0x3, 0x2, 0x2, 0x2, 0x13e, 0x13f, 0x3, 0x2, 0x2, 0x2, 0x13f, 
    0x141, 0x3, 0x2, 0x2, 0x2, 0x140, 0x142, 0x7, 0x78, 0x2, 0x2, 0x141, 
    0x140, 0x3, 0x2, 0x2, 0x2, 0x141, 0x142, 0x3, 0x2, 0x2, 0x2, 0x142, 
    0x1f, 0x3, 0x2, 0x2, 0x2, 0x143, 0x144, 0x7, 0x1c, 0x2, 0x2, 0x144, 
    0x149, 0x5, 0x9c, 0x4f, 0x2, 0x145, 0x146, 0x7, 0x78, 0x2, 0x2, 0x146, 
    0x148, 0x5, 0x9c, 0x4f, 0x2, 0x147, 0x145, 0x3, 0x2, 0x2, 0x2, 0x148, 
    0x14b, 0x3, 0x2, 0x2, 0x2, 0x149, 0x147, 0x3, 0x2, 0x2, 0x2, 0x149, 
    0x14a, 0x3, 0x2, 0x2, 0x2, 0x14a, 0x14c, 0x3, 0x2, 0x2, 0x2, 0x14b, 
    0x149, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x14d, 0x7, 0x13, 0x2, 0x2, 0x14d, 
    0x152, 0x5, 0x9a, 0x4e, 0x2, 0x14e, 0x14f, 0x7, 0x78, 0x2, 0x2, 0x14f, 
    0x151, 0x5, 0x9a, 0x4e, 0x2, 0x150, 0x14e, 0x3, 0x2, 0x2, 0x2, 0x151, 
    0x154, 0x3, 0x2, 0x2, 0x2, 0x152, 0x150, 0x3, 0x2, 0x2, 0x2, 0x152, 
    0x153, 0x3, 0x2, 0x2, 0x2, 0x153, 0x21, 0x3, 0x2, 0x2, 0x2, 0x154, 0x152, 
    0x3, 0x2, 0x2, 0x2, 0x155, 0x156, 0x7, 0x24, 0x2, 0x2, 0x156, 0x159, 
    0x5, 0x9c, 0x4f, 0x2, 0x157, 0x158, 0x7, 0x77, 0x2, 0x2, 0x158, 0x15a, 
    0x5, 0x2e, 0x18, 0x2, 0x159, 0x157, 0x3, 0x2, 0x2, 0x2, 0x159, 0x15a, 
    0x3, 0x2, 0x2, 0x2, 0x15a, 0x15b, 0x3, 0x2, 0x2, 0x2, 0x15b, 0x15c, 
    0x7, 0x6e, 0x2, 0x2, 0x15c, 0x15d, 0x5, 0x7e, 0x40, 0x2, 0x15d, 0x23, 
    0x3, 0x2, 0x2, 0x2, 0x15e, 0x15f, 0x7, 0x27, 0x2, 0x2, 0x15f, 0x160, 
    0x5, 0x9c, 0x4f, 0x2, 0x160, 0x169, 0x7, 0x7c, 0x2, 0x2, 0x161, 0x166, 
    0x5, 0x26, 0x14, 0x2, 0x162, 0x163, 0x7, 0x78, 0x2, 0x2, 0x163, 0x165, 
    0x5, 0x26, 0x14, 0x2, 0x164, 0x162, 0x3, 0x2, 0x2, 0x2, 0x165, 0x168, 
    0x3, 0x2, 0x2, 0x2, 0x166, 0x164, 0x3, 0x2, 0x2, 0x2, 0x166, 0x167, 
    0x3, 0x2, 0x2, 0x2, 0x167, 0x16a, 0x3, 0x2, 0x2, 0x2, 0x168, 0x166, 
    0x3, 0x2, 0x2, 0x2, 0x169, 0x161, 0x3, 0x2, 0x2, 0x2, 0x169, 0x16a, 
    0x3, 0x2, 0x2, 0x2, 0x16a, 0x16b, 0x3, 0x2, 0x2, 0x2, 0x16b, 0x16c, 
    0x7, 0x7d, 0x2, 0x2, 0x16c, 0x16d, 0x7, 0x77, 0x2, 0x2, 0x16d, 0x16e, 
    0x5, 0x2e, 0x18, 0x2, 0x16e, 0x16f, 0x7, 0x6e, 0x2, 0x2, 0x16f, 0x170, 
    0x5, 0x7e, 0x40, 0x2, 0x170, 0x25, 0x3, 0x2, 0x2, 0x2, 0x171, 0x172, 
    0x5, 0x9c, 0x4f, 0x2, 0x172, 0x173, 0x7, 0x77, 0x2, 0x2, 0x173, 0x174, 
    0x5, 0x2e, 0x18, 0x2, 0x174, 0x27, 0x3, 0x2, 0x2, 0x2, 0x175, 0x176, 
    0x7, 0x42, 0x2, 0x2, 0x176, 0x177, 0x5, 0x9c, 0x4f, 0x2, 0x177, 0x178, 
    0x7, 0x77, 0x2, 0x2, 0x178, 0x179, 0x5, 0x2e, 0x18, 0x2, 0x179, 0x17a, 
    0x7, 0x6e, 0x2, 0x2, 0x17a, 0x180, 0x5, 0x7e, 0x40, 0x2, 0x17b, 0x17c, 
    0x7, 0x5b, 0x2, 0x2, 0x17c, 0x17d, 0x5, 0x7e, 0x40, 0x2, 0x17d, 0x17e, 
    0x7, 0x7a, 0x2, 0x2, 0x17e, 0x17f, 0x5, 0x7e, 0x40, 0x2, 0x17f, 0x181, 
    0x3, 0x2, 0x2, 0x2, 0x180, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x180, 0x181, 
    0x3, 0x2, 0x2, 0x2, 0x181, 0x29, 0x3, 0x2, 0x2, 0x2, 0x182, 0x183, 0x7, 
    0x4d, 0x2, 0x2, 0x183, 0x184, 0x5, 0x98, 0x4d, 0x2, 0x184, 0x185, 0x7, 
    0x6e, 0x2, 0x2, 0x185, 0x186, 0x5, 0x7e, 0x40, 0x2, 0x186, 0x2b, 0x3, 
    0x2, 0x2, 0x2, 0x187, 0x188, 0x7, 0x58, 0x2, 0x2, 0x188, 0x18c, 0x5, 
    0x98, 0x4d, 0x2, 0x189, 0x18b, 0x9, 0x2, 0x2, 0x2, 0x18a, 0x189, 0x3, 
    0x2, 0x2, 0x2, 0x18b, 0x18e, 0x3, 0x2, 0x2, 0x2, 0x18c, 0x18a, 0x3, 
    0x2, 0x2, 0x2, 0x18c, 0x18d, 0x3, 0x2, 0x2, 0x2, 0x18d, 0x18f, 0x3, 
    0x2, 0x2, 0x2, 0x18e, 0x18c, 0x3, 0x2, 0x2, 0x2, 0x18f, 0x190, 0x7, 
    0x55, 0x2, 0x2, 0x190, 0x191, 0x5, 0x7e, 0x40, 0x2, 0x191, 0x192, 0x7, 
    0x4, 0x2, 0x2, 0x192, 0x193, 0x7, 0x66, 0x2, 0x2, 0x193, 0x2d, 0x3, 
    0x2, 0x2, 0x2, 0x194, 0x1a0, 0x5, 0x9a, 0x4e, 0x2, 0x195, 0x196, 0x7, 
    0x7c, 0x2, 0x2, 0x196, 0x19b, 0x5, 0x30, 0x19, 0x2, 0x197, 0x198, 0x7, 
    0x78, 0x2, 0x2, 0x198, 0x19a, 0x5, 0x30, 0x19, 0x2, 0x199, 0x197, 0x3, 
    0x2, 0x2, 0x2, 0x19a, 0x19d, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x199, 0x3, 
    0x2, 0x2, 0x2, 0x19b, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x19c, 0x19e, 0x3, 
    0x2, 0x2, 0x2, 0x19d, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x19e, 0x19f, 0x7, 
    0x7d, 0x2, 0x2, 0x19f, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a0, 0x195, 0x3, 
    0x2, 0x2, 0x2, 0x1a0, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x1a6, 0x3, 
    0x2, 0x2, 0x2, 0x1a2, 0x1a4, 0x7, 0x75, 0x2, 0x2, 0x1a3, 0x1a5, 0x7, 
    0x3d, 0x2, 0x2, 0x1a4, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x1a5, 0x3, 
    0x2, 0x2, 0x2, 0x1a5, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1a2, 0x3, 
    0x2, 0x2, 0x2, 0x1a6, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a7, 0x2f, 0x3, 0x2, 
    0x2, 0x2, 0x1a8, 0x1ab, 0x5, 0x2e, 0x18, 0x2, 0x1a9, 0x1ab, 0x7, 0x60, 
    0x2, 0x2, 0x1aa, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1a9, 0x3, 0x2, 
    0x2, 0x2, 0x1ab, 0x31, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1ae, 0x9, 0x3, 0x2, 
    0x2, 0x1ad, 0x1ac, 0x3, 0x2, 0x2, 0x2, 0x1ad, 0x1ae, 0x3, 0x2, 0x2, 
    0x2, 0x1ae, 0x1af, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1b0, 0x7, 0x15, 0x2, 
    0x2, 0x1b0, 0x1b1, 0x5, 0x9c, 0x4f, 0x2, 0x1b1, 0x1b2, 0x7, 0x7e, 0x2, 
    0x2, 0x1b2, 0x1b6, 0x5, 0x34, 0x1b, 0x2, 0x1b3, 0x1b5, 0x5, 0x4c, 0x27, 
    0x2, 0x1b4, 0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1b5, 0x1b8, 0x3, 0x2, 0x2, 
    0x2, 0x1b6, 0x1b4, 0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1b7, 0x3, 0x2, 0x2, 
    0x2, 0x1b7, 0x1b9, 0x3, 0x2, 0x2, 0x2, 0x1b8, 0x1b6, 0x3, 0x2, 0x2, 
    0x2, 0x1b9, 0x1ba, 0x7, 0x7f, 0x2, 0x2, 0x1ba, 0x33, 0x3, 0x2, 0x2, 
    0x2, 0x1bb, 0x1c0, 0x5, 0x36, 0x1c, 0x2, 0x1bc, 0x1c0, 0x5, 0x38, 0x1d, 
    0x2, 0x1bd, 0x1c0, 0x5, 0x3a, 0x1e, 0x2, 0x1be, 0x1c0, 0x5, 0x3c, 0x1f, 
    0x2, 0x1bf, 0x1bb, 0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1bc, 0x3, 0x2, 0x2, 
    0x2, 0x1bf, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1be, 0x3, 0x2, 0x2, 
    0x2, 0x1c0, 0x35, 0x3, 0x2, 0x2, 0x2, 0x1c1, 0x1c2, 0x9, 0x4, 0x2, 0x2, 
    0x1c2, 0x1c3, 0x5, 0x3e, 0x20, 0x2, 0x1c3, 0x1c4, 0x7, 0x13, 0x2, 0x2, 
    0x1c4, 0x1c5, 0x5, 0x40, 0x21, 0x2, 0x1c5, 0x1c6, 0x7, 0x5, 0x2, 0x2, 
    0x1c6, 0x1c7, 0x5, 0x46, 0x24, 0x2, 0x1c7, 0x37, 0x3, 0x2, 0x2, 0x2, 
    0x1c8, 0x1c9, 0x7, 0x3a, 0x2, 0x2, 0x1c9, 0x1ce, 0x5, 0x48, 0x25, 0x2, 
    0x1ca, 0x1cb, 0x7, 0x78, 0x2, 0x2, 0x1cb, 0x1cd, 0x5, 0x48, 0x25, 0x2, 
    0x1cc, 0x1ca, 0x3, 0x2, 0x2, 0x2, 0x1cd, 0x1d0, 0x3, 0x2, 0x2, 0x2, 
    0x1ce, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1cf, 0x3, 0x2, 0x2, 0x2, 
    0x1cf, 0x1d1, 0x3, 0x2, 0x2, 0x2, 0x1d0, 0x1ce, 0x3, 0x2, 0x2, 0x2, 
    0x1d1, 0x1d2, 0x7, 0x13, 0x2, 0x2, 0x1d2, 0x1d5, 0x5, 0x40, 0x21, 0x2, 
    0x1d3, 0x1d4, 0x7, 0x5, 0x2, 0x2, 0x1d4, 0x1d6, 0x5, 0x46, 0x24, 0x2, 
    0x1d5, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d5, 0x1d6, 0x3, 0x2, 0x2, 0x2, 
    0x1d6, 0x39, 0x3, 0x2, 0x2, 0x2, 0x1d7, 0x1d8, 0x7, 0x4a, 0x2, 0x2, 
    0x1d8, 0x1d9, 0x7, 0x13, 0x2, 0x2, 0x1d9, 0x1da, 0x5, 0x40, 0x21, 0x2, 
    0x1da, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x1db, 0x1dc, 0x7, 0x21, 0x2, 0x2, 
    0x1dc, 0x1dd, 0x7, 0x13, 0x2, 0x2, 0x1dd, 0x1de, 0x5, 0x40, 0x21, 0x2, 
    0x1de, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x1e0, 0x7, 0x1e, 0x2, 0x2, 
    0x1e0, 0x1ea, 0x7, 0x1c, 0x2, 0x2, 0x1e1, 0x1e6, 0x5, 0x9c, 0x4f, 0x2, 
    0x1e2, 0x1e3, 0x7, 0x78, 0x2, 0x2, 0x1e3, 0x1e5, 0x5, 0x9c, 0x4f, 0x2, 
    0x1e4, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e8, 0x3, 0x2, 0x2, 0x2, 
    0x1e6, 0x1e4, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e7, 0x3, 0x2, 0x2, 0x2, 
    0x1e7, 0x1ea, 0x3, 0x2, 0x2, 0x2, 0x1e8, 0x1e6, 0x3, 0x2, 0x2, 0x2, 
    0x1e9, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1e1, 0x3, 0x2, 0x2, 0x2, 
    0x1ea, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1f1, 0x5, 0x9a, 0x4e, 0x2, 
    0x1ec, 0x1f2, 0x7, 0x66, 0x2, 0x2, 0x1ed, 0x1ef, 0x5, 0x9e, 0x50, 0x2, 
    0x1ee, 0x1f0, 0x7, 0x66, 0x2, 0x2, 0x1ef, 0x1ee, 0x3, 0x2, 0x2, 0x2, 
    0x1ef, 0x1f0, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f2, 0x3, 0x2, 0x2, 0x2, 
    0x1f1, 0x1ec, 0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1ed, 0x3, 0x2, 0x2, 0x2, 
    0x1f1, 0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1f5, 0x3, 0x2, 0x2, 0x2, 
    0x1f3, 0x1f4, 0x7, 0xb, 0x2, 0x2, 0x1f4, 0x1f6, 0x5, 0x42, 0x22, 0x2, 
    0x1f5, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f5, 0x1f6, 0x3, 0x2, 0x2, 0x2, 
    0x1f6, 0x1f9, 0x3, 0x2, 0x2, 0x2, 0x1f7, 0x1f8, 0x7, 0x7, 0x2, 0x2, 
    0x1f8, 0x1fa, 0x7, 0x29, 0x2, 0x2, 0x1f9, 0x1f7, 0x3, 0x2, 0x2, 0x2, 
    0x1f9, 0x1fa, 0x3, 0x2, 0x2, 0x2, 0x1fa, 0x41, 0x3, 0x2, 0x2, 0x2, 0x1fb, 
    0x1fc, 0x7, 0x7e, 0x2, 0x2, 0x1fc, 0x201, 0x5, 0x44, 0x23, 0x2, 0x1fd, 
    0x1fe, 0x7, 0x78, 0x2, 0x2, 0x1fe, 0x200, 0x5, 0x44, 0x23, 0x2, 0x1ff, 
    0x1fd, 0x3, 0x2, 0x2, 0x2, 0x200, 0x203, 0x3, 0x2, 0x2, 0x2, 0x201, 
    0x1ff, 0x3, 0x2, 0x2, 0x2, 0x201, 0x202, 0x3, 0x2, 0x2, 0x2, 0x202, 
    0x205, 0x3, 0x2, 0x2, 0x2, 0x203, 0x201, 0x3, 0x2, 0x2, 0x2, 0x204, 
    0x206, 0x7, 0x78, 0x2, 0x2, 0x205, 0x204, 0x3, 0x2, 0x2, 0x2, 0x205, 
    0x206, 0x3, 0x2, 0x2, 0x2, 0x206, 0x207, 0x3, 0x2, 0x2, 0x2, 0x207, 
    0x208, 0x7, 0x7f, 0x2, 0x2, 0x208, 0x43, 0x3, 0x2, 0x2, 0x2, 0x209, 
    0x20a, 0x5, 0xa2, 0x52, 0x2, 0x20a, 0x20b, 0x7, 0x77, 0x2, 0x2, 0x20b, 
    0x20c, 0x5, 0x2e, 0x18, 0x2, 0x20c, 0x45, 0x3, 0x2, 0x2, 0x2, 0x20d, 
    0x20e, 0x7, 0x1e, 0x2, 0x2, 0x20e, 0x215, 0x5, 0x9e, 0x50, 0x2, 0x20f, 
    0x212, 0x5, 0x9a, 0x4e, 0x2, 0x210, 0x213, 0x5, 0x9e, 0x50, 0x2, 0x211, 
    0x213, 0x7, 0x66, 0x2, 0x2, 0x212, 0x210, 0x3, 0x2, 0x2, 0x2, 0x212, 
    0x211, 0x3, 0x2, 0x2, 0x2, 0x212, 0x213, 0x3, 0x2, 0x2, 0x2, 0x213, 
    0x215, 0x3, 0x2, 0x2, 0x2, 0x214, 0x20d, 0x3, 0x2, 0x2, 0x2, 0x214, 
    0x20f, 0x3, 0x2, 0x2, 0x2, 0x215, 0x47, 0x3, 0x2, 0x2, 0x2, 0x216, 0x217, 
    0x5, 0xa2, 0x52, 0x2, 0x217, 0x218, 0x7, 0x5a, 0x2, 0x2, 0x218, 0x224, 
    0x5, 0x4a, 0x26, 0x2, 0x219, 0x21a, 0x7, 0x7c, 0x2, 0x2, 0x21a, 0x21f, 
    0x5, 0x7e, 0x40, 0x2, 0x21b, 0x21c, 0x7, 0x78, 0x2, 0x2, 0x21c, 0x21e, 
    0x5, 0x7e, 0x40, 0x2, 0x21d, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x221, 
    0x3, 0x2, 0x2, 0x2, 0x21f, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x21f, 0x220, 
    0x3, 0x2, 0x2, 0x2, 0x220, 0x222, 0x3, 0x2, 0x2, 0x2, 0x221, 0x21f, 
    0x3, 0x2, 0x2, 0x2, 0x222, 0x223, 0x7, 0x7d, 0x2, 0x2, 0x223, 0x225, 
    0x3, 0x2, 0x2, 0x2, 0x224, 0x219, 0x3, 0x2, 0x2, 0x2, 0x224, 0x225, 
    0x3, 0x2, 0x2, 0x2, 0x225, 0x49, 0x3, 0x2, 0x2, 0x2, 0x226, 0x229, 0x5, 
    0x9c, 0x4f, 0x2, 0x227, 0x229, 0x7, 0x12, 0x2, 0x2, 0x228, 0x226, 0x3, 
    0x2, 0x2, 0x2, 0x228, 0x227, 0x3, 0x2, 0x2, 0x2, 0x229, 0x4b, 0x3, 0x2, 
    0x2, 0x2, 0x22a, 0x235, 0x5, 0x4e, 0x28, 0x2, 0x22b, 0x235, 0x5, 0x50, 
    0x29, 0x2, 0x22c, 0x235, 0x5, 0x52, 0x2a, 0x2, 0x22d, 0x235, 0x5, 0x54, 
    0x2b, 0x2, 0x22e, 0x235, 0x5, 0x56, 0x2c, 0x2, 0x22f, 0x235, 0x5, 0x58, 
    0x2d, 0x2, 0x230, 0x235, 0x5, 0x5a, 0x2e, 0x2, 0x231, 0x235, 0x5, 0x5c, 
    0x2f, 0x2, 0x232, 0x235, 0x5, 0x5e, 0x30, 0x2, 0x233, 0x235, 0x5, 0x60, 
    0x31, 0x2, 0x234, 0x22a, 0x3, 0x2, 0x2, 0x2, 0x234, 0x22b, 0x3, 0x2, 
    0x2, 0x2, 0x234, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x234, 0x22d, 0x3, 0x2, 
    0x2, 0x2, 0x234, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x234, 0x22f, 0x3, 0x2, 
    0x2, 0x2, 0x234, 0x230, 0x3, 0x2, 0x2, 0x2, 0x234, 0x231, 0x3, 0x2, 
    0x2, 0x2, 0x234, 0x232, 0x3, 0x2, 0x2, 0x2, 0x234, 0x233, 0x3, 0x2, 
    0x2, 0x2, 0x235, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x236, 0x23d, 0x7, 0x1a, 
    0x2, 0x2, 0x237, 0x23d, 0x7, 0x18, 0x2, 0x2, 0x238, 0x23d, 0x7, 0x53, 
    0x2, 0x2, 0x239, 0x23a, 0x7, 0x4c, 0x2, 0x2, 0x23a, 0x23d, 0x7, 0x1b, 
    0x2, 0x2, 0x23b, 0x23d, 0x7, 0x1b, 0x2, 0x2, 0x23c, 0x236, 0x3, 0x2, 
    0x2, 0x2, 0x23c, 0x237, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x238, 0x3, 0x2, 
    0x2, 0x2, 0x23c, 0x239, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23b, 0x3, 0x2, 
    0x2, 0x2, 0x23d, 0x23e, 0x3, 0x2, 0x2, 0x2, 0x23e, 0x23f, 0x5, 0x7e, 
    0x40, 0x2, 0x23f, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x240, 0x242, 0x7, 0x23, 
    0x2, 0x2, 0x241, 0x243, 0x7, 0x8, 0x2, 0x2, 0x242, 0x241, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x243, 0x3, 0x2, 0x2, 0x2, 0x243, 0x244, 0x3, 0x2, 
    0x2, 0x2, 0x244, 0x249, 0x5, 0x9c, 0x4f, 0x2, 0x245, 0x246, 0x7, 0x78, 
    0x2, 0x2, 0x246, 0x248, 0x5, 0x9c, 0x4f, 0x2, 0x247, 0x245, 0x3, 0x2, 
    0x2, 0x2, 0x248, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x249, 0x247, 0x3, 0x2, 
    0x2, 0x2, 0x249, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x24a, 0x51, 0x3, 0x2, 0x2, 
    0x2, 0x24b, 0x249, 0x3, 0x2, 0x2, 0x2, 0x24c, 0x24d, 0x7, 0x6, 0x2, 
    0x2, 0x24d, 0x24e, 0x7, 0x4b, 0x2, 0x2, 0x24e, 0x267, 0x5, 0x62, 0x32, 
    0x2, 0x24f, 0x250, 0x7, 0x6, 0x2, 0x2, 0x250, 0x251, 0x7, 0x56, 0x2, 
    0x2, 0x251, 0x252, 0x5, 0x9c, 0x4f, 0x2, 0x252, 0x253, 0x7, 0x77, 0x2, 
    0x2, 0x253, 0x254, 0x5, 0x2e, 0x18, 0x2, 0x254, 0x255, 0x5, 0x62, 0x32, 
    0x2, 0x255, 0x267, 0x3, 0x2, 0x2, 0x2, 0x256, 0x257, 0x7, 0x6, 0x2, 
    0x2, 0x257, 0x258, 0x7, 0x36, 0x2, 0x2, 0x258, 0x259, 0x7, 0x7c, 0x2, 
    0x2, 0x259, 0x25e, 0x5, 0x7e, 0x40, 0x2, 0x25a, 0x25b, 0x7, 0x78, 0x2, 
    0x2, 0x25b, 0x25d, 0x5, 0x7e, 0x40, 0x2, 0x25c, 0x25a, 0x3, 0x2, 0x2, 
    0x2, 0x25d, 0x260, 0x3, 0x2, 0x2, 0x2, 0x25e, 0x25c, 0x3, 0x2, 0x2, 
    0x2, 0x25e, 0x25f, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x261, 0x3, 0x2, 0x2, 
    0x2, 0x260, 0x25e, 0x3, 0x2, 0x2, 0x2, 0x261, 0x262, 0x7, 0x7d, 0x2, 
    0x2, 0x262, 0x263, 0x5, 0x62, 0x32, 0x2, 0x263, 0x267, 0x3, 0x2, 0x2, 
    0x2, 0x264, 0x265, 0x7, 0x59, 0x2, 0x2, 0x265, 0x267, 0x5, 0x62, 0x32, 
    0x2, 0x266, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x266, 0x24f, 0x3, 0x2, 0x2, 
    0x2, 0x266, 0x256, 0x3, 0x2, 0x2, 0x2, 0x266, 0x264, 0x3, 0x2, 0x2, 
    0x2, 0x267, 0x53, 0x3, 0x2, 0x2, 0x2, 0x268, 0x269, 0x9, 0x5, 0x2, 0x2, 
    0x269, 0x26a, 0x7, 0x66, 0x2, 0x2, 0x26a, 0x55, 0x3, 0x2, 0x2, 0x2, 
    0x26b, 0x26c, 0x7, 0x22, 0x2, 0x2, 0x26c, 0x271, 0x7, 0x66, 0x2, 0x2, 
    0x26d, 0x26e, 0x7, 0x78, 0x2, 0x2, 0x26e, 0x270, 0x7, 0x66, 0x2, 0x2, 
    0x26f, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x270, 0x273, 0x3, 0x2, 0x2, 0x2, 
    0x271, 0x26f, 0x3, 0x2, 0x2, 0x2, 0x271, 0x272, 0x3, 0x2, 0x2, 0x2, 
    0x272, 0x57, 0x3, 0x2, 0x2, 0x2, 0x273, 0x271, 0x3, 0x2, 0x2, 0x2, 0x274, 
    0x275, 0x7, 0x4e, 0x2, 0x2, 0x275, 0x276, 0x5, 0x9c, 0x4f, 0x2, 0x276, 
    0x59, 0x3, 0x2, 0x2, 0x2, 0x277, 0x278, 0x7, 0x13, 0x2, 0x2, 0x278, 
    0x279, 0x7, 0x2e, 0x2, 0x2, 0x279, 0x27a, 0x9, 0x6, 0x2, 0x2, 0x27a, 
    0x5b, 0x3, 0x2, 0x2, 0x2, 0x27b, 0x27c, 0x9, 0x7, 0x2, 0x2, 0x27c, 0x5d, 
    0x3, 0x2, 0x2, 0x2, 0x27d, 0x27e, 0x7, 0x49, 0x2, 0x2, 0x27e, 0x27f, 
    0x5, 0x98, 0x4d, 0x2, 0x27f, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x280, 0x281, 
    0x7, 0xe, 0x2, 0x2, 0x281, 0x28a, 0x7, 0xa, 0x2, 0x2, 0x282, 0x283, 
    0x7, 0x35, 0x2, 0x2, 0x283, 0x286, 0x5, 0x7e, 0x40, 0x2, 0x284, 0x285, 
    0x7, 0x55, 0x2, 0x2, 0x285, 0x287, 0x5, 0x7e, 0x40, 0x2, 0x286, 0x284, 
    0x3, 0x2, 0x2, 0x2, 0x286, 0x287, 0x3, 0x2, 0x2, 0x2, 0x287, 0x28b, 
    0x3, 0x2, 0x2, 0x2, 0x288, 0x289, 0x7, 0x55, 0x2, 0x2, 0x289, 0x28b, 
    0x5, 0x7e, 0x40, 0x2, 0x28a, 0x282, 0x3, 0x2, 0x2, 0x2, 0x28a, 0x288, 
    0x3, 0x2, 0x2, 0x2, 0x28b, 0x61, 0x3, 0x2, 0x2, 0x2, 0x28c, 0x294, 0x7, 
    0x7e, 0x2, 0x2, 0x28d, 0x291, 0x5, 0x64, 0x33, 0x2, 0x28e, 0x290, 0x5, 
    0x66, 0x34, 0x2, 0x28f, 0x28e, 0x3, 0x2, 0x2, 0x2, 0x290, 0x293, 0x3, 
    0x2, 0x2, 0x2, 0x291, 0x28f, 0x3, 0x2, 0x2, 0x2, 0x291, 0x292, 0x3, 
    0x2, 0x2, 0x2, 0x292, 0x295, 0x3, 0x2, 0x2, 0x2, 0x293, 0x291, 0x3, 
    0x2, 0x2, 0x2, 0x294, 0x28d, 0x3, 0x2, 0x2, 0x2, 0x294, 0x295, 0x3, 
    0x2, 0x2, 0x2, 0x295, 0x297, 0x3, 0x2, 0x2, 0x2, 0x296, 0x298, 0x7, 
    0x79, 0x2, 0x2, 0x297, 0x296, 0x3, 0x2, 0x2, 0x2, 0x297, 0x298, 0x3, 
    0x2, 0x2, 0x2, 0x298, 0x299, 0x3, 0x2, 0x2, 0x2, 0x299, 0x29a, 0x7, 
    0x7f, 0x2, 0x2, 0x29a, 0x63, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x29c, 0x5, 
    0x9c, 0x4f, 0x2, 0x29c, 0x29d, 0x7, 0x77, 0x2, 0x2, 0x29d, 0x29f, 0x3, 
    0x2, 0x2, 0x2, 0x29e, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x29e, 0x29f, 0x3, 
    0x2, 0x2, 0x2, 0x29f, 0x2a0, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x2a1, 0x5, 
    0x68, 0x35, 0x2, 0x2a1, 0x65, 0x3, 0x2, 0x2, 0x2, 0x2a2, 0x2a4, 0x7, 
    0x79, 0x2, 0x2, 0x2a3, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x2a4, 0x3, 
    0x2, 0x2, 0x2, 0x2a4, 0x2a5, 0x3, 0x2, 0x2, 0x2, 0x2a5, 0x2a6, 0x5, 
    0x9c, 0x4f, 0x2, 0x2a6, 0x2a7, 0x7, 0x77, 0x2, 0x2, 0x2a7, 0x2a8, 0x5, 
    0x68, 0x35, 0x2, 0x2a8, 0x2ac, 0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2aa, 0x7, 
    0x79, 0x2, 0x2, 0x2aa, 0x2ac, 0x5, 0x68, 0x35, 0x2, 0x2ab, 0x2a3, 0x3, 
    0x2, 0x2, 0x2, 0x2ab, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2ac, 0x67, 0x3, 0x2, 
    0x2, 0x2, 0x2ad, 0x2b1, 0x5, 0x7e, 0x40, 0x2, 0x2ae, 0x2b0, 0x5, 0x6a, 
    0x36, 0x2, 0x2af, 0x2ae, 0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2b3, 0x3, 0x2, 
    0x2, 0x2, 0x2b1, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2b2, 0x3, 0x2, 
    0x2, 0x2, 0x2b2, 0x69, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b1, 0x3, 0x2, 0x2, 
    0x2, 0x2b4, 0x2b5, 0x7, 0x1b, 0x2, 0x2, 0x2b5, 0x2c1, 0x5, 0x7e, 0x40, 
    0x2, 0x2b6, 0x2b7, 0x7, 0x54, 0x2, 0x2, 0x2b7, 0x2ba, 0x5, 0x7e, 0x40, 
    0x2, 0x2b8, 0x2b9, 0x7, 0x5a, 0x2, 0x2, 0x2b9, 0x2bb, 0x7, 0x2e, 0x2, 
    0x2, 0x2ba, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2ba, 0x2bb, 0x3, 0x2, 0x2, 
    0x2, 0x2bb, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2bd, 0x7, 0x4e, 0x2, 
    0x2, 0x2bd, 0x2c1, 0x5, 0x9c, 0x4f, 0x2, 0x2be, 0x2bf, 0x9, 0x5, 0x2, 
    0x2, 0x2bf, 0x2c1, 0x7, 0x66, 0x2, 0x2, 0x2c0, 0x2b4, 0x3, 0x2, 0x2, 
    0x2, 0x2c0, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x2c0, 0x2bc, 0x3, 0x2, 0x2, 
    0x2, 0x2c0, 0x2be, 0x3, 0x2, 0x2, 0x2, 0x2c1, 0x6b, 0x3, 0x2, 0x2, 0x2, 
    0x2c2, 0x2c3, 0x7, 0x52, 0x2, 0x2, 0x2c3, 0x2c4, 0x7, 0x66, 0x2, 0x2, 
    0x2c4, 0x2c8, 0x7, 0x7e, 0x2, 0x2, 0x2c5, 0x2c7, 0x5, 0x6e, 0x38, 0x2, 
    0x2c6, 0x2c5, 0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2ca, 0x3, 0x2, 0x2, 0x2, 
    0x2c8, 0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2c8, 0x2c9, 0x3, 0x2, 0x2, 0x2, 
    0x2c9, 0x2cb, 0x3, 0x2, 0x2, 0x2, 0x2ca, 0x2c8, 0x3, 0x2, 0x2, 0x2, 
    0x2cb, 0x2cc, 0x7, 0x7f, 0x2, 0x2, 0x2cc, 0x6d, 0x3, 0x2, 0x2, 0x2, 
    0x2cd, 0x2d1, 0x5, 0x70, 0x39, 0x2, 0x2ce, 0x2d1, 0x5, 0x72, 0x3a, 0x2, 
    0x2cf, 0x2d1, 0x5, 0x7c, 0x3f, 0x2, 0x2d0, 0x2cd, 0x3, 0x2, 0x2, 0x2, 
    0x2d0, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2d0, 0x2cf, 0x3, 0x2, 0x2, 0x2, 
    0x2d1, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x2d3, 0x7, 0x37, 0x2, 0x2, 
    0x2d3, 0x2d4, 0x5, 0x9c, 0x4f, 0x2, 0x2d4, 0x2d5, 0x7, 0x6e, 0x2, 0x2, 
    0x2d5, 0x2d6, 0x5, 0x7e, 0x40, 0x2, 0x2d6, 0x71, 0x3, 0x2, 0x2, 0x2, 
    0x2d7, 0x2d8, 0x7, 0x2f, 0x2, 0x2, 0x2d8, 0x2d9, 0x5, 0x98, 0x4d, 0x2, 
    0x2d9, 0x2da, 0x7, 0x13, 0x2, 0x2, 0x2da, 0x2dd, 0x5, 0x7e, 0x40, 0x2, 
    0x2db, 0x2de, 0x5, 0x74, 0x3b, 0x2, 0x2dc, 0x2de, 0x5, 0x78, 0x3d, 0x2, 
    0x2dd, 0x2db, 0x3, 0x2, 0x2, 0x2, 0x2dd, 0x2dc, 0x3, 0x2, 0x2, 0x2, 
    0x2de, 0x73, 0x3, 0x2, 0x2, 0x2, 0x2df, 0x2e0, 0x7, 0x5, 0x2, 0x2, 0x2e0, 
    0x2e3, 0x5, 0x7e, 0x40, 0x2, 0x2e1, 0x2e2, 0x7, 0x5a, 0x2, 0x2, 0x2e2, 
    0x2e4, 0x5, 0x7e, 0x40, 0x2, 0x2e3, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2e3, 
    0x2e4, 0x3, 0x2, 0x2, 0x2, 0x2e4, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2e5, 
    0x2e6, 0x7, 0xf, 0x2, 0x2, 0x2e6, 0x2e9, 0x5, 0x76, 0x3c, 0x2, 0x2e7, 
    0x2e8, 0x7, 0x5, 0x2, 0x2, 0x2e8, 0x2ea, 0x5, 0x98, 0x4d, 0x2, 0x2e9, 
    0x2e7, 0x3, 0x2, 0x2, 0x2, 0x2e9, 0x2ea, 0x3, 0x2, 0x2, 0x2, 0x2ea, 
    0x75, 0x3, 0x2, 0x2, 0x2, 0x2eb, 0x2f2, 0x7, 0x46, 0x2, 0x2, 0x2ec, 
    0x2f2, 0x7, 0x34, 0x2, 0x2, 0x2ed, 0x2f2, 0x7, 0x28, 0x2, 0x2, 0x2ee, 
    0x2ef, 0x7, 0x3e, 0x2, 0x2, 0x2ef, 0x2f2, 0x7, 0x3b, 0x2, 0x2, 0x2f0, 
    0x2f2, 0x7, 0x2e, 0x2, 0x2, 0x2f1, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x2f1, 
    0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2f1, 0x2ed, 0x3, 0x2, 0x2, 0x2, 0x2f1, 
    0x2ee, 0x3, 0x2, 0x2, 0x2, 0x2f1, 0x2f0, 0x3, 0x2, 0x2, 0x2, 0x2f2, 
    0x77, 0x3, 0x2, 0x2, 0x2, 0x2f3, 0x2f4, 0x7, 0x5a, 0x2, 0x2, 0x2f4, 
    0x2f6, 0x5, 0x7e, 0x40, 0x2, 0x2f5, 0x2f3, 0x3, 0x2, 0x2, 0x2, 0x2f5, 
    0x2f6, 0x3, 0x2, 0x2, 0x2, 0x2f6, 0x2f7, 0x3, 0x2, 0x2, 0x2, 0x2f7, 
    0x2f8, 0x5, 0x7a, 0x3e, 0x2, 0x2f8, 0x79, 0x3, 0x2, 0x2, 0x2, 0x2f9, 
    0x302, 0x9, 0x8, 0x2, 0x2, 0x2fa, 0x2ff, 0x5, 0xa0, 0x51, 0x2, 0x2fb, 
    0x2fc, 0x7, 0x78, 0x2, 0x2, 0x2fc, 0x2fe, 0x5, 0xa0, 0x51, 0x2, 0x2fd, 
    0x2fb, 0x3, 0x2, 0x2, 0x2, 0x2fe, 0x301, 0x3, 0x2, 0x2, 0x2, 0x2ff, 
    0x2fd, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x300, 0x3, 0x2, 0x2, 0x2, 0x300, 
    0x303, 0x3, 0x2, 0x2, 0x2, 0x301, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x302, 
    0x2fa, 0x3, 0x2, 0x2, 0x2, 0x302, 0x303, 0x3, 0x2, 0x2, 0x2, 0x303, 
    0x308, 0x3, 0x2, 0x2, 0x2, 0x304, 0x305, 0x7, 0x2a, 0x2, 0x2, 0x305, 
    0x306, 0x7, 0x11, 0x2, 0x2, 0x306, 0x308, 0x7, 0x20, 0x2, 0x2, 0x307, 
    0x2f9, 0x3, 0x2, 0x2, 0x2, 0x307, 0x304, 0x3, 0x2, 0x2, 0x2, 0x308, 
    0x7b, 0x3, 0x2, 0x2, 0x2, 0x309, 0x30a, 0x7, 0x2f, 0x2, 0x2, 0x30a, 
    0x30b, 0x5, 0x7e, 0x40, 0x2, 0x30b, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x30c, 
    0x30d, 0x8, 0x40, 0x1, 0x2, 0x30d, 0x30e, 0x7, 0x70, 0x2, 0x2, 0x30e, 
    0x322, 0x5, 0x7e, 0x40, 0x17, 0x30f, 0x310, 0x7, 0x11, 0x2, 0x2, 0x310, 
    0x322, 0x5, 0x7e, 0x40, 0x10, 0x311, 0x312, 0x7, 0xc, 0x2, 0x2, 0x312, 
    0x313, 0x5, 0x7e, 0x40, 0x2, 0x313, 0x314, 0x7, 0x16, 0x2, 0x2, 0x314, 
    0x315, 0x5, 0x7e, 0x40, 0x2, 0x315, 0x316, 0x7, 0x7, 0x2, 0x2, 0x316, 
    0x317, 0x5, 0x7e, 0x40, 0xc, 0x317, 0x322, 0x3, 0x2, 0x2, 0x2, 0x318, 
    0x322, 0x9, 0x9, 0x2, 0x2, 0x319, 0x322, 0x9, 0xa, 0x2, 0x2, 0x31a, 
    0x322, 0x5, 0x82, 0x42, 0x2, 0x31b, 0x322, 0x5, 0x84, 0x43, 0x2, 0x31c, 
    0x322, 0x5, 0x86, 0x44, 0x2, 0x31d, 0x322, 0x5, 0x8a, 0x46, 0x2, 0x31e, 
    0x322, 0x5, 0x90, 0x49, 0x2, 0x31f, 0x322, 0x5, 0x92, 0x4a, 0x2, 0x320, 
    0x322, 0x5, 0x94, 0x4b, 0x2, 0x321, 0x30c, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x30f, 0x3, 0x2, 0x2, 0x2, 0x321, 0x311, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x318, 0x3, 0x2, 0x2, 0x2, 0x321, 0x319, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x31a, 0x3, 0x2, 0x2, 0x2, 0x321, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x31c, 0x3, 0x2, 0x2, 0x2, 0x321, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x31e, 0x3, 0x2, 0x2, 0x2, 0x321, 0x31f, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x320, 0x3, 0x2, 0x2, 0x2, 0x322, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x323, 
    0x324, 0xc, 0x16, 0x2, 0x2, 0x324, 0x325, 0x9, 0xb, 0x2, 0x2, 0x325, 
    0x35e, 0x5, 0x7e, 0x40, 0x17, 0x326, 0x327, 0xc, 0x15, 0x2, 0x2, 0x327, 
    0x328, 0x9, 0xc, 0x2, 0x2, 0x328, 0x35e, 0x5, 0x7e, 0x40, 0x16, 0x329, 
    0x32a, 0xc, 0x14, 0x2, 0x2, 0x32a, 0x32b, 0x7, 0x74, 0x2, 0x2, 0x32b, 
    0x35e, 0x5, 0x7e, 0x40, 0x14, 0x32c, 0x32d, 0xc, 0x13, 0x2, 0x2, 0x32d, 
    0x32e, 0x5, 0x80, 0x41, 0x2, 0x32e, 0x32f, 0x5, 0x7e, 0x40, 0x14, 0x32f, 
    0x35e, 0x3, 0x2, 0x2, 0x2, 0x330, 0x331, 0xc, 0x11, 0x2, 0x2, 0x331, 
    0x332, 0x7, 0xf, 0x2, 0x2, 0x332, 0x333, 0x7, 0x43, 0x2, 0x2, 0x333, 
    0x334, 0x7, 0x5b, 0x2, 0x2, 0x334, 0x35e, 0x5, 0x7e, 0x40, 0x12, 0x335, 
    0x336, 0xc, 0xf, 0x2, 0x2, 0x336, 0x337, 0x7, 0x3, 0x2, 0x2, 0x337, 
    0x35e, 0x5, 0x7e, 0x40, 0x10, 0x338, 0x339, 0xc, 0xe, 0x2, 0x2, 0x339, 
    0x33a, 0x7, 0x14, 0x2, 0x2, 0x33a, 0x35e, 0x5, 0x7e, 0x40, 0xf, 0x33b, 
    0x33c, 0xc, 0xd, 0x2, 0x2, 0x33c, 0x33d, 0x7, 0xd, 0x2, 0x2, 0x33d, 
    0x35e, 0x5, 0x7e, 0x40, 0xd, 0x33e, 0x33f, 0xc, 0x1a, 0x2, 0x2, 0x33f, 
    0x340, 0x7, 0x7b, 0x2, 0x2, 0x340, 0x35e, 0x5, 0xa2, 0x52, 0x2, 0x341, 
    0x342, 0xc, 0x19, 0x2, 0x2, 0x342, 0x343, 0x7, 0x80, 0x2, 0x2, 0x343, 
    0x344, 0x5, 0x7e, 0x40, 0x2, 0x344, 0x345, 0x7, 0x81, 0x2, 0x2, 0x345, 
    0x35e, 0x3, 0x2, 0x2, 0x2, 0x346, 0x347, 0xc, 0x18, 0x2, 0x2, 0x347, 
    0x354, 0x7, 0x7c, 0x2, 0x2, 0x348, 0x352, 0x5, 0x7e, 0x40, 0x2, 0x349, 
    0x34a, 0x7, 0x77, 0x2, 0x2, 0x34a, 0x353, 0x5, 0x7e, 0x40, 0x2, 0x34b, 
    0x34c, 0x7, 0x78, 0x2, 0x2, 0x34c, 0x34e, 0x5, 0x7e, 0x40, 0x2, 0x34d, 
    0x34b, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x351, 0x3, 0x2, 0x2, 0x2, 0x34f, 
    0x34d, 0x3, 0x2, 0x2, 0x2, 0x34f, 0x350, 0x3, 0x2, 0x2, 0x2, 0x350, 
    0x353, 0x3, 0x2, 0x2, 0x2, 0x351, 0x34f, 0x3, 0x2, 0x2, 0x2, 0x352, 
    0x349, 0x3, 0x2, 0x2, 0x2, 0x352, 0x34f, 0x3, 0x2, 0x2, 0x2, 0x353, 
    0x355, 0x3, 0x2, 0x2, 0x2, 0x354, 0x348, 0x3, 0x2, 0x2, 0x2, 0x354, 
    0x355, 0x3, 0x2, 0x2, 0x2, 0x355, 0x356, 0x3, 0x2, 0x2, 0x2, 0x356, 
    0x35e, 0x7, 0x7d, 0x2, 0x2, 0x357, 0x358, 0xc, 0x12, 0x2, 0x2, 0x358, 
    0x35a, 0x7, 0xf, 0x2, 0x2, 0x359, 0x35b, 0x7, 0x11, 0x2, 0x2, 0x35a, 
    0x359, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x35b, 0x3, 0x2, 0x2, 0x2, 0x35b, 
    0x35c, 0x3, 0x2, 0x2, 0x2, 0x35c, 0x35e, 0x9, 0xd, 0x2, 0x2, 0x35d, 
    0x323, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x326, 0x3, 0x2, 0x2, 0x2, 0x35d, 
    0x329, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x32c, 0x3, 0x2, 0x2, 0x2, 0x35d, 
    0x330, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x335, 0x3, 0x2, 0x2, 0x2, 0x35d, 
    0x338, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x33b, 0x3, 0x2, 0x2, 0x2, 0x35d, 
    0x33e, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x341, 0x3, 0x2, 0x2, 0x2, 0x35d, 
    0x346, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x357, 0x3, 0x2, 0x2, 0x2, 0x35e, 
    0x361, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x35d, 0x3, 0x2, 0x2, 0x2, 0x35f, 
    0x360, 0x3, 0x2, 0x2, 0x2, 0x360, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x361, 0x35f, 
    0x3, 0x2, 0x2, 0x2, 0x362, 0x377, 0x7, 0x68, 0x2, 0x2, 0x363, 0x377, 
    0x7, 0x69, 0x2, 0x2, 0x364, 0x377, 0x7, 0x6c, 0x2, 0x2, 0x365, 0x377, 
    0x7, 0x6a, 0x2, 0x2, 0x366, 0x377, 0x7, 0x6d, 0x2, 0x2, 0x367, 0x377, 
    0x7, 0x6b, 0x2, 0x2, 0x368, 0x36a, 0x7, 0x11, 0x2, 0x2, 0x369, 0x368, 
    0x3, 0x2, 0x2, 0x2, 0x369, 0x36a, 0x3, 0x2, 0x2, 0x2, 0x36a, 0x374, 
    0x3, 0x2, 0x2, 0x2, 0x36b, 0x375, 0x7, 0xe, 0x2, 0x2, 0x36c, 0x36d, 
    0x7, 0x40, 0x2, 0x2, 0x36d, 0x375, 0x7, 0x3f, 0x2, 0x2, 0x36e, 0x375, 
    0x7, 0x26, 0x2, 0x2, 0x36f, 0x375, 0x7, 0x3c, 0x2, 0x2, 0x370, 0x371, 
    0x7, 0x51, 0x2, 0x2, 0x371, 0x375, 0x7, 0x5a, 0x2, 0x2, 0x372, 0x373, 
    0x7, 0x2b, 0x2, 0x2, 0x373, 0x375, 0x7, 0x5a, 0x2, 0x2, 0x374, 0x36b, 
    0x3, 0x2, 0x2, 0x2, 0x374, 0x36c, 0x3, 0x2, 0x2, 0x2, 0x374, 0x36e, 
    0x3, 0x2, 0x2, 0x2, 0x374, 0x36f, 0x3, 0x2, 0x2, 0x2, 0x374, 0x370, 
    0x3, 0x2, 0x2, 0x2, 0x374, 0x372, 0x3, 0x2, 0x2, 0x2, 0x375, 0x377, 
    0x3, 0x2, 0x2, 0x2, 0x376, 0x362, 0x3, 0x2, 0x2, 0x2, 0x376, 0x363, 
    0x3, 0x2, 0x2, 0x2, 0x376, 0x364, 0x3, 0x2, 0x2, 0x2, 0x376, 0x365, 
    0x3, 0x2, 0x2, 0x2, 0x376, 0x366, 0x3, 0x2, 0x2, 0x2, 0x376, 0x367, 
    0x3, 0x2, 0x2, 0x2, 0x376, 0x369, 0x3, 0x2, 0x2, 0x2, 0x377, 0x81, 0x3, 
    0x2, 0x2, 0x2, 0x378, 0x379, 0x5, 0x9a, 0x4e, 0x2, 0x379, 0x37a, 0x7, 
    0x76, 0x2, 0x2, 0x37a, 0x37b, 0x7, 0x66, 0x2, 0x2, 0x37b, 0x83, 0x3, 
    0x2, 0x2, 0x2, 0x37c, 0x37d, 0x5, 0x9a, 0x4e, 0x2, 0x37d, 0x37e, 0x7, 
    0x66, 0x2, 0x2, 0x37e, 0x38a, 0x7, 0x7e, 0x2, 0x2, 0x37f, 0x384, 0x5, 
    0x88, 0x45, 0x2, 0x380, 0x381, 0x7, 0x78, 0x2, 0x2, 0x381, 0x383, 0x5, 
    0x88, 0x45, 0x2, 0x382, 0x380, 0x3, 0x2, 0x2, 0x2, 0x383, 0x386, 0x3, 
    0x2, 0x2, 0x2, 0x384, 0x382, 0x3, 0x2, 0x2, 0x2, 0x384, 0x385, 0x3, 
    0x2, 0x2, 0x2, 0x385, 0x388, 0x3, 0x2, 0x2, 0x2, 0x386, 0x384, 0x3, 
    0x2, 0x2, 0x2, 0x387, 0x389, 0x7, 0x78, 0x2, 0x2, 0x388, 0x387, 0x3, 
    0x2, 0x2, 0x2, 0x388, 0x389, 0x3, 0x2, 0x2, 0x2, 0x389, 0x38b, 0x3, 
    0x2, 0x2, 0x2, 0x38a, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x38a, 0x38b, 0x3, 
    0x2, 0x2, 0x2, 0x38b, 0x38c, 0x3, 0x2, 0x2, 0x2, 0x38c, 0x38d, 0x7, 
    0x7f, 0x2, 0x2, 0x38d, 0x85, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x38f, 0x7, 
    0x7e, 0x2, 0x2, 0x38f, 0x394, 0x5, 0x88, 0x45, 0x2, 0x390, 0x391, 0x7, 
    0x78, 0x2, 0x2, 0x391, 0x393, 0x5, 0x88, 0x45, 0x2, 0x392, 0x390, 0x3, 
    0x2, 0x2, 0x2, 0x393, 0x396, 0x3, 0x2, 0x2, 0x2, 0x394, 0x392, 0x3, 
    0x2, 0x2, 0x2, 0x394, 0x395, 0x3, 0x2, 0x2, 0x2, 0x395, 0x398, 0x3, 
    0x2, 0x2, 0x2, 0x396, 0x394, 0x3, 0x2, 0x2, 0x2, 0x397, 0x399, 0x7, 
    0x78, 0x2, 0x2, 0x398, 0x397, 0x3, 0x2, 0x2, 0x2, 0x398, 0x399, 0x3, 
    0x2, 0x2, 0x2, 0x399, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39b, 0x7, 
    0x7f, 0x2, 0x2, 0x39b, 0x87, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x39d, 0x5, 
    0xa2, 0x52, 0x2, 0x39d, 0x39e, 0x7, 0x77, 0x2, 0x2, 0x39e, 0x39f, 0x5, 
    0x7e, 0x40, 0x2, 0x39f, 0x89, 0x3, 0x2, 0x2, 0x2, 0x3a0, 0x3a1, 0x7, 
    0x7e, 0x2, 0x2, 0x3a1, 0x3a6, 0x5, 0x8c, 0x47, 0x2, 0x3a2, 0x3a3, 0x7, 
    0x78, 0x2, 0x2, 0x3a3, 0x3a5, 0x5, 0x8c, 0x47, 0x2, 0x3a4, 0x3a2, 0x3, 
    0x2, 0x2, 0x2, 0x3a5, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x3a6, 0x3a4, 0x3, 
    0x2, 0x2, 0x2, 0x3a6, 0x3a7, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3aa, 0x3, 
    0x2, 0x2, 0x2, 0x3a8, 0x3a6, 0x3, 0x2, 0x2, 0x2, 0x3a9, 0x3ab, 0x7, 
    0x78, 0x2, 0x2, 0x3aa, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3aa, 0x3ab, 0x3, 
    0x2, 0x2, 0x2, 0x3ab, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3ad, 0x7, 
    0x7f, 0x2, 0x2, 0x3ad, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x3ae, 0x3af, 0x5, 
    0x8e, 0x48, 0x2, 0x3af, 0x3b0, 0x7, 0x77, 0x2, 0x2, 0x3b0, 0x3b1, 0x5, 
    0x7e, 0x40, 0x2, 0x3b1, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3b6, 0x9, 
    0xe, 0x2, 0x2, 0x3b3, 0x3b6, 0x5, 0x82, 0x42, 0x2, 0x3b4, 0x3b6, 0x5, 
    0x94, 0x4b, 0x2, 0x3b5, 0x3b2, 0x3, 0x2, 0x2, 0x2, 0x3b5, 0x3b3, 0x3, 
    0x2, 0x2, 0x2, 0x3b5, 0x3b4, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x8f, 0x3, 0x2, 
    0x2, 0x2, 0x3b7, 0x3c3, 0x7, 0x7e, 0x2, 0x2, 0x3b8, 0x3bd, 0x5, 0x7e, 
    0x40, 0x2, 0x3b9, 0x3ba, 0x7, 0x78, 0x2, 0x2, 0x3ba, 0x3bc, 0x5, 0x7e, 
    0x40, 0x2, 0x3bb, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3bf, 0x3, 0x2, 
    0x2, 0x2, 0x3bd, 0x3bb, 0x3, 0x2, 0x2, 0x2, 0x3bd, 0x3be, 0x3, 0x2, 
    0x2, 0x2, 0x3be, 0x3c1, 0x3, 0x2, 0x2, 0x2, 0x3bf, 0x3bd, 0x3, 0x2, 
    0x2, 0x2, 0x3c0, 0x3c2, 0x7, 0x78, 0x2, 0x2, 0x3c1, 0x3c0, 0x3, 0x2, 
    0x2, 0x2, 0x3c1, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c4, 0x3, 0x2, 
    0x2, 0x2, 0x3c3, 0x3b8, 0x3, 0x2, 0x2, 0x2, 0x3c3, 0x3c4, 0x3, 0x2, 
    0x2, 0x2, 0x3c4, 0x3c5, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3c6, 0x7, 0x7f, 
    0x2, 0x2, 0x3c6, 0x91, 0x3, 0x2, 0x2, 0x2, 0x3c7, 0x3d3, 0x7, 0x80, 
    0x2, 0x2, 0x3c8, 0x3cd, 0x5, 0x7e, 0x40, 0x2, 0x3c9, 0x3ca, 0x7, 0x78, 
    0x2, 0x2, 0x3ca, 0x3cc, 0x5, 0x7e, 0x40, 0x2, 0x3cb, 0x3c9, 0x3, 0x2, 
    0x2, 0x2, 0x3cc, 0x3cf, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3cb, 0x3, 0x2, 
    0x2, 0x2, 0x3cd, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3d1, 0x3, 0x2, 
    0x2, 0x2, 0x3cf, 0x3cd, 0x3, 0x2, 0x2, 0x2, 0x3d0, 0x3d2, 0x7, 0x78, 
    0x2, 0x2, 0x3d1, 0x3d0, 0x3, 0x2, 0x2, 0x2, 0x3d1, 0x3d2, 0x3, 0x2, 
    0x2, 0x2, 0x3d2, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3d3, 0x3c8, 0x3, 0x2, 
    0x2, 0x2, 0x3d3, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3d4, 0x3d5, 0x3, 0x2, 
    0x2, 0x2, 0x3d5, 0x3d6, 0x7, 0x81, 0x2, 0x2, 0x3d6, 0x93, 0x3, 0x2, 
    0x2, 0x2, 0x3d7, 0x3d8, 0x7, 0x7c, 0x2, 0x2, 0x3d8, 0x3d9, 0x5, 0x7e, 
    0x40, 0x2, 0x3d9, 0x3da, 0x7, 0x7d, 0x2, 0x2, 0x3da, 0x95, 0x3, 0x2, 
    0x2, 0x2, 0x3db, 0x3dc, 0x5, 0x7e, 0x40, 0x2, 0x3dc, 0x3dd, 0x7, 0x2, 
    0x2, 0x3, 0x3dd, 0x97, 0x3, 0x2, 0x2, 0x2, 0x3de, 0x3e3, 0x5, 0xa2, 
    0x52, 0x2, 0x3df, 0x3e0, 0x7, 0x7b, 0x2, 0x2, 0x3e0, 0x3e2, 0x5, 0xa2, 
    0x52, 0x2, 0x3e1, 0x3df, 0x3, 0x2, 0x2, 0x2, 0x3e2, 0x3e5, 0x3, 0x2, 
    0x2, 0x2, 0x3e3, 0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3e4, 0x3, 0x2, 
    0x2, 0x2, 0x3e4, 0x99, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e3, 0x3, 0x2, 0x2, 
    0x2, 0x3e6, 0x3e7, 0x9, 0xf, 0x2, 0x2, 0x3e7, 0x9b, 0x3, 0x2, 0x2, 0x2, 
    0x3e8, 0x3e9, 0x9, 0xa, 0x2, 0x2, 0x3e9, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x3ea, 
    0x3eb, 0x9, 0x10, 0x2, 0x2, 0x3eb, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x3ec, 
    0x3ed, 0x9, 0x11, 0x2, 0x2, 0x3ed, 0xa1, 0x3, 0x2, 0x2, 0x2, 0x3ee, 
    0x3ef, 0x9, 0x12, 0x2, 0x2, 0x3ef, 0xa3, 0x3, 0x2, 0x2, 0x2, 0x6a, 0xa8, 
    0xae, 0xb7, 0xc5, 0xc9, 0xcc, 0xd1, 0xd7, 0xe5, 0xf3, 0xf6, 0x100, 0x104, 
    0x10d, 0x114, 0x11e, 0x122, 0x128, 0x136, 0x13e, 0x141, 0x149, 0x152, 
    0x159, 0x166, 0x169, 0x180, 0x18c, 0x19b, 0x1a0, 0x1a4, 0x1a6, 0x1aa, 
    0x1ad, 0x1b6, 0x1bf, 0x1ce, 0x1d5, 0x1e6, 0x1e9, 0x1ef, 0x1f1, 0x1f5, 
    0x1f9, 0x201, 0x205, 0x212, 0x214, 0x21f, 0x224, 0x228, 0x234, 0x23c, 
    0x242, 0x249, 0x25e, 0x266, 0x271, 0x286, 0x28a, 0x291, 0x294, 0x297, 
    0x29e, 0x2a3, 0x2ab, 0x2b1, 0x2ba, 0x2c0, 0x2c8, 0x2d0, 0x2dd, 0x2e3, 
    0x2e9, 0x2f1, 0x2f5, 0x2ff, 0x302, 0x307, 0x321, 0x34f, 0x352, 0x354, 
    0x35a, 0x35d, 0x35f, 0x369, 0x374, 0x376, 0x384, 0x388, 0x38a, 0x394, 
    0x398, 0x3a6, 0x3aa, 0x3b5, 0x3bd, 0x3c1, 0x3c3, 0x3cd, 0x3d1, 0x3d3, 
    0x3e3, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

MeshlawParser::Initializer MeshlawParser::_init;
