
// Generated from MeshlawParser.g4 by ANTLR 4.9


#include "MeshlawParserVisitor.h"

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


antlrcpp::Any MeshlawParser::LawContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitLaw(this);
  else
    return visitor->visitChildren(this);
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
    setState(106);
    moduleDecl();
    setState(110);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::USE) {
      setState(107);
      useDecl();
      setState(112);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(116);
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
      setState(113);
      item();
      setState(118);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(119);
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

tree::TerminalNode* MeshlawParser::ConstitutionContext::CONSTITUTION() {
  return getToken(MeshlawParser::CONSTITUTION, 0);
}

MeshlawParser::NameContext* MeshlawParser::ConstitutionContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
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


antlrcpp::Any MeshlawParser::ConstitutionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitConstitution(this);
  else
    return visitor->visitChildren(this);
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
    setState(121);
    match(MeshlawParser::CONSTITUTION);
    setState(122);
    name();
    setState(126);
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
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
      setState(123);
      setting();
      setState(128);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(129);
    match(MeshlawParser::EOF);
   
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


size_t MeshlawParser::SettingContext::getRuleIndex() const {
  return MeshlawParser::RuleSetting;
}


antlrcpp::Any MeshlawParser::SettingContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSetting(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::SettingContext* MeshlawParser::setting() {
  SettingContext *_localctx = _tracker.createInstance<SettingContext>(_ctx, getState());
  enterRule(_localctx, 4, MeshlawParser::RuleSetting);
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
    setState(131);
    name();
    setState(135);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 3, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(132);
        settingValue(); 
      }
      setState(137);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 3, _ctx);
    }
    setState(139);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::LBRACE) {
      setState(138);
      settingBlock();
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


antlrcpp::Any MeshlawParser::SettingValueContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSettingValue(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::SettingValueContext* MeshlawParser::settingValue() {
  SettingValueContext *_localctx = _tracker.createInstance<SettingValueContext>(_ctx, getState());
  enterRule(_localctx, 6, MeshlawParser::RuleSettingValue);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(144);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 5, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(141);
      match(MeshlawParser::STRING);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(142);
      entityRef();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(143);
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

std::vector<MeshlawParser::BlockSettingContext *> MeshlawParser::SettingBlockContext::blockSetting() {
  return getRuleContexts<MeshlawParser::BlockSettingContext>();
}

MeshlawParser::BlockSettingContext* MeshlawParser::SettingBlockContext::blockSetting(size_t i) {
  return getRuleContext<MeshlawParser::BlockSettingContext>(i);
}


size_t MeshlawParser::SettingBlockContext::getRuleIndex() const {
  return MeshlawParser::RuleSettingBlock;
}


antlrcpp::Any MeshlawParser::SettingBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSettingBlock(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::SettingBlockContext* MeshlawParser::settingBlock() {
  SettingBlockContext *_localctx = _tracker.createInstance<SettingBlockContext>(_ctx, getState());
  enterRule(_localctx, 8, MeshlawParser::RuleSettingBlock);
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
    setState(146);
    match(MeshlawParser::LBRACE);
    setState(150);
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
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
      setState(147);
      blockSetting();
      setState(152);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(153);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BlockSettingContext ------------------------------------------------------------------

MeshlawParser::BlockSettingContext::BlockSettingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::NameContext* MeshlawParser::BlockSettingContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

std::vector<MeshlawParser::SettingValueContext *> MeshlawParser::BlockSettingContext::settingValue() {
  return getRuleContexts<MeshlawParser::SettingValueContext>();
}

MeshlawParser::SettingValueContext* MeshlawParser::BlockSettingContext::settingValue(size_t i) {
  return getRuleContext<MeshlawParser::SettingValueContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::BlockSettingContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::BlockSettingContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::BlockSettingContext::getRuleIndex() const {
  return MeshlawParser::RuleBlockSetting;
}


antlrcpp::Any MeshlawParser::BlockSettingContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitBlockSetting(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::BlockSettingContext* MeshlawParser::blockSetting() {
  BlockSettingContext *_localctx = _tracker.createInstance<BlockSettingContext>(_ctx, getState());
  enterRule(_localctx, 10, MeshlawParser::RuleBlockSetting);
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
    setState(155);
    name();
    setState(156);
    settingValue();
    setState(161);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 7, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(157);
        match(MeshlawParser::COMMA);
        setState(158);
        settingValue(); 
      }
      setState(163);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 7, _ctx);
    }
    setState(165);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(164);
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


antlrcpp::Any MeshlawParser::ModuleDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitModuleDecl(this);
  else
    return visitor->visitChildren(this);
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
    setState(167);
    match(MeshlawParser::MODULE);
    setState(168);
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


antlrcpp::Any MeshlawParser::UseDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitUseDecl(this);
  else
    return visitor->visitChildren(this);
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
    setState(170);
    match(MeshlawParser::USE);
    setState(171);
    qualified();
    setState(176);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(172);
      match(MeshlawParser::COMMA);
      setState(173);
      qualified();
      setState(178);
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


antlrcpp::Any MeshlawParser::ItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitItem(this);
  else
    return visitor->visitChildren(this);
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
    setState(190);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::ENUM:
      case MeshlawParser::ORDERED: {
        enterOuterAlt(_localctx, 1);
        setState(179);
        enumDecl();
        break;
      }

      case MeshlawParser::RECORD: {
        enterOuterAlt(_localctx, 2);
        setState(180);
        recordDecl();
        break;
      }

      case MeshlawParser::ENTITY: {
        enterOuterAlt(_localctx, 3);
        setState(181);
        entityDecl();
        break;
      }

      case MeshlawParser::ACTION: {
        enterOuterAlt(_localctx, 4);
        setState(182);
        actionDecl();
        break;
      }

      case MeshlawParser::CONST: {
        enterOuterAlt(_localctx, 5);
        setState(183);
        constDecl();
        break;
      }

      case MeshlawParser::DEF: {
        enterOuterAlt(_localctx, 6);
        setState(184);
        defDecl();
        break;
      }

      case MeshlawParser::PARAM: {
        enterOuterAlt(_localctx, 7);
        setState(185);
        paramDecl();
        break;
      }

      case MeshlawParser::SET: {
        enterOuterAlt(_localctx, 8);
        setState(186);
        setDecl();
        break;
      }

      case MeshlawParser::RULE:
      case MeshlawParser::FLOOR:
      case MeshlawParser::MANDATORY: {
        enterOuterAlt(_localctx, 9);
        setState(187);
        ruleDecl();
        break;
      }

      case MeshlawParser::WAIVE: {
        enterOuterAlt(_localctx, 10);
        setState(188);
        waiveDecl();
        break;
      }

      case MeshlawParser::TEST: {
        enterOuterAlt(_localctx, 11);
        setState(189);
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

std::vector<MeshlawParser::NameContext *> MeshlawParser::EnumDeclContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::EnumDeclContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::EnumDeclContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
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


antlrcpp::Any MeshlawParser::EnumDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEnumDecl(this);
  else
    return visitor->visitChildren(this);
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
    setState(193);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::ORDERED) {
      setState(192);
      match(MeshlawParser::ORDERED);
    }
    setState(195);
    match(MeshlawParser::ENUM);
    setState(196);
    name();
    setState(197);
    match(MeshlawParser::LBRACE);
    setState(198);
    name();
    setState(203);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 12, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(199);
        match(MeshlawParser::COMMA);
        setState(200);
        name(); 
      }
      setState(205);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 12, _ctx);
    }
    setState(207);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(206);
      match(MeshlawParser::COMMA);
    }
    setState(209);
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

MeshlawParser::NameContext* MeshlawParser::RecordDeclContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
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


antlrcpp::Any MeshlawParser::RecordDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRecordDecl(this);
  else
    return visitor->visitChildren(this);
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
    setState(211);
    match(MeshlawParser::RECORD);
    setState(212);
    name();
    setState(216);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::IS) {
      setState(213);
      role();
      setState(218);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(219);
    match(MeshlawParser::LBRACE);
    setState(223);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::AND)
      | (1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::BY)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::ELSE)
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
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
      setState(220);
      attribute();
      setState(225);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(226);
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

std::vector<MeshlawParser::NameContext *> MeshlawParser::EntityDeclContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::EntityDeclContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
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

tree::TerminalNode* MeshlawParser::EntityDeclContext::IN() {
  return getToken(MeshlawParser::IN, 0);
}

std::vector<MeshlawParser::AttributeContext *> MeshlawParser::EntityDeclContext::attribute() {
  return getRuleContexts<MeshlawParser::AttributeContext>();
}

MeshlawParser::AttributeContext* MeshlawParser::EntityDeclContext::attribute(size_t i) {
  return getRuleContext<MeshlawParser::AttributeContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::EntityDeclContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::EntityDeclContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::EntityDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleEntityDecl;
}


antlrcpp::Any MeshlawParser::EntityDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEntityDecl(this);
  else
    return visitor->visitChildren(this);
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
    setState(228);
    match(MeshlawParser::ENTITY);
    setState(229);
    name();
    setState(233);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::IS) {
      setState(230);
      role();
      setState(235);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(245);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::IN) {
      setState(236);
      match(MeshlawParser::IN);
      setState(237);
      name();
      setState(242);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(238);
        match(MeshlawParser::COMMA);
        setState(239);
        name();
        setState(244);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(247);
    match(MeshlawParser::LBRACE);
    setState(251);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::AND)
      | (1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::BY)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::ELSE)
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
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
      setState(248);
      attribute();
      setState(253);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(254);
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


antlrcpp::Any MeshlawParser::RoleContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRole(this);
  else
    return visitor->visitChildren(this);
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
    setState(256);
    match(MeshlawParser::IS);
    setState(257);
    name();
   
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


antlrcpp::Any MeshlawParser::AttributeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitAttribute(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::AttributeContext* MeshlawParser::attribute() {
  AttributeContext *_localctx = _tracker.createInstance<AttributeContext>(_ctx, getState());
  enterRule(_localctx, 26, MeshlawParser::RuleAttribute);
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
    setState(259);
    anyName();
    setState(260);
    match(MeshlawParser::COLON);
    setState(261);
    type();
    setState(264);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 20, _ctx)) {
    case 1: {
      setState(262);
      match(MeshlawParser::BY);
      setState(263);
      name();
      break;
    }

    default:
      break;
    }
    setState(267);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(266);
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

std::vector<tree::TerminalNode *> MeshlawParser::ActionDeclContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ActionDeclContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::ActionDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleActionDecl;
}


antlrcpp::Any MeshlawParser::ActionDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitActionDecl(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::ActionDeclContext* MeshlawParser::actionDecl() {
  ActionDeclContext *_localctx = _tracker.createInstance<ActionDeclContext>(_ctx, getState());
  enterRule(_localctx, 28, MeshlawParser::RuleActionDecl);
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
    setState(269);
    match(MeshlawParser::ACTION);
    setState(270);
    name();
    setState(275);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(271);
      match(MeshlawParser::COMMA);
      setState(272);
      name();
      setState(277);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(278);
    match(MeshlawParser::ON);
    setState(279);
    name();
    setState(284);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::COMMA) {
      setState(280);
      match(MeshlawParser::COMMA);
      setState(281);
      name();
      setState(286);
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


antlrcpp::Any MeshlawParser::ConstDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitConstDecl(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::ConstDeclContext* MeshlawParser::constDecl() {
  ConstDeclContext *_localctx = _tracker.createInstance<ConstDeclContext>(_ctx, getState());
  enterRule(_localctx, 30, MeshlawParser::RuleConstDecl);
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
    setState(287);
    match(MeshlawParser::CONST);
    setState(288);
    name();
    setState(291);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COLON) {
      setState(289);
      match(MeshlawParser::COLON);
      setState(290);
      type();
    }
    setState(293);
    match(MeshlawParser::ASSIGN);
    setState(294);
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


antlrcpp::Any MeshlawParser::DefDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitDefDecl(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::DefDeclContext* MeshlawParser::defDecl() {
  DefDeclContext *_localctx = _tracker.createInstance<DefDeclContext>(_ctx, getState());
  enterRule(_localctx, 32, MeshlawParser::RuleDefDecl);
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
    setState(296);
    match(MeshlawParser::DEF);
    setState(297);
    name();
    setState(298);
    match(MeshlawParser::LPAREN);
    setState(307);
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
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
      setState(299);
      parameter();
      setState(304);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(300);
        match(MeshlawParser::COMMA);
        setState(301);
        parameter();
        setState(306);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(309);
    match(MeshlawParser::RPAREN);
    setState(310);
    match(MeshlawParser::COLON);
    setState(311);
    type();
    setState(312);
    match(MeshlawParser::ASSIGN);
    setState(313);
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


antlrcpp::Any MeshlawParser::ParameterContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitParameter(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::ParameterContext* MeshlawParser::parameter() {
  ParameterContext *_localctx = _tracker.createInstance<ParameterContext>(_ctx, getState());
  enterRule(_localctx, 34, MeshlawParser::RuleParameter);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(315);
    name();
    setState(316);
    match(MeshlawParser::COLON);
    setState(317);
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


antlrcpp::Any MeshlawParser::ParamDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitParamDecl(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::ParamDeclContext* MeshlawParser::paramDecl() {
  ParamDeclContext *_localctx = _tracker.createInstance<ParamDeclContext>(_ctx, getState());
  enterRule(_localctx, 36, MeshlawParser::RuleParamDecl);
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
    setState(319);
    match(MeshlawParser::PARAM);
    setState(320);
    name();
    setState(321);
    match(MeshlawParser::COLON);
    setState(322);
    type();
    setState(323);
    match(MeshlawParser::ASSIGN);
    setState(324);
    expr(0);
    setState(330);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::WITHIN) {
      setState(325);
      match(MeshlawParser::WITHIN);
      setState(326);
      expr(0);
      setState(327);
      match(MeshlawParser::DOTDOT);
      setState(328);
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


antlrcpp::Any MeshlawParser::SetDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSetDecl(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::SetDeclContext* MeshlawParser::setDecl() {
  SetDeclContext *_localctx = _tracker.createInstance<SetDeclContext>(_ctx, getState());
  enterRule(_localctx, 38, MeshlawParser::RuleSetDecl);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(332);
    match(MeshlawParser::SET);
    setState(333);
    qualified();
    setState(334);
    match(MeshlawParser::ASSIGN);
    setState(335);
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

std::vector<MeshlawParser::NameContext *> MeshlawParser::WaiveDeclContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::WaiveDeclContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

std::vector<MeshlawParser::EntityRefContext *> MeshlawParser::WaiveDeclContext::entityRef() {
  return getRuleContexts<MeshlawParser::EntityRefContext>();
}

MeshlawParser::EntityRefContext* MeshlawParser::WaiveDeclContext::entityRef(size_t i) {
  return getRuleContext<MeshlawParser::EntityRefContext>(i);
}


size_t MeshlawParser::WaiveDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleWaiveDecl;
}


antlrcpp::Any MeshlawParser::WaiveDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitWaiveDecl(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::WaiveDeclContext* MeshlawParser::waiveDecl() {
  WaiveDeclContext *_localctx = _tracker.createInstance<WaiveDeclContext>(_ctx, getState());
  enterRule(_localctx, 40, MeshlawParser::RuleWaiveDecl);

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
    setState(337);
    match(MeshlawParser::WAIVE);
    setState(338);
    qualified();
    setState(344);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 29, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(342);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 28, _ctx)) {
        case 1: {
          setState(339);
          name();
          break;
        }

        case 2: {
          setState(340);
          match(MeshlawParser::STRING);
          break;
        }

        case 3: {
          setState(341);
          entityRef();
          break;
        }

        default:
          break;
        } 
      }
      setState(346);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 29, _ctx);
    }
    setState(347);
    match(MeshlawParser::UNTIL);
    setState(348);
    expr(0);
    setState(349);
    match(MeshlawParser::BECAUSE);
    setState(350);
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

MeshlawParser::NameContext* MeshlawParser::TypeContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
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

MeshlawParser::OptionalMarkContext* MeshlawParser::TypeContext::optionalMark() {
  return getRuleContext<MeshlawParser::OptionalMarkContext>(0);
}

std::vector<tree::TerminalNode *> MeshlawParser::TypeContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::TypeContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}


size_t MeshlawParser::TypeContext::getRuleIndex() const {
  return MeshlawParser::RuleType;
}


antlrcpp::Any MeshlawParser::TypeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitType(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::TypeContext* MeshlawParser::type() {
  TypeContext *_localctx = _tracker.createInstance<TypeContext>(_ctx, getState());
  enterRule(_localctx, 42, MeshlawParser::RuleType);
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
    setState(352);
    name();
    setState(364);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::LPAREN) {
      setState(353);
      match(MeshlawParser::LPAREN);
      setState(354);
      typeArgument();
      setState(359);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(355);
        match(MeshlawParser::COMMA);
        setState(356);
        typeArgument();
        setState(361);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(362);
      match(MeshlawParser::RPAREN);
    }
    setState(367);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::QUESTION) {
      setState(366);
      optionalMark();
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


antlrcpp::Any MeshlawParser::TypeArgumentContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitTypeArgument(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::TypeArgumentContext* MeshlawParser::typeArgument() {
  TypeArgumentContext *_localctx = _tracker.createInstance<TypeArgumentContext>(_ctx, getState());
  enterRule(_localctx, 44, MeshlawParser::RuleTypeArgument);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(371);
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
      case MeshlawParser::EXCEPT:
      case MeshlawParser::EXPECT:
      case MeshlawParser::FAILS:
      case MeshlawParser::FIX:
      case MeshlawParser::FLOOR:
      case MeshlawParser::FORBID:
      case MeshlawParser::FORBIDDEN:
      case MeshlawParser::FORCE:
      case MeshlawParser::FROM:
      case MeshlawParser::GROUP:
      case MeshlawParser::LET:
      case MeshlawParser::LIMIT:
      case MeshlawParser::MANDATORY:
      case MeshlawParser::MASK:
      case MeshlawParser::MATCH:
      case MeshlawParser::MATCHES:
      case MeshlawParser::NAN:
      case MeshlawParser::NO:
      case MeshlawParser::OF:
      case MeshlawParser::ONE:
      case MeshlawParser::ORDERED:
      case MeshlawParser::PARAM:
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
        setState(369);
        type();
        break;
      }

      case MeshlawParser::INT: {
        enterOuterAlt(_localctx, 2);
        setState(370);
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

//----------------- OptionalMarkContext ------------------------------------------------------------------

MeshlawParser::OptionalMarkContext::OptionalMarkContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::OptionalMarkContext::QUESTION() {
  return getToken(MeshlawParser::QUESTION, 0);
}

tree::TerminalNode* MeshlawParser::OptionalMarkContext::NAN() {
  return getToken(MeshlawParser::NAN, 0);
}


size_t MeshlawParser::OptionalMarkContext::getRuleIndex() const {
  return MeshlawParser::RuleOptionalMark;
}


antlrcpp::Any MeshlawParser::OptionalMarkContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitOptionalMark(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::OptionalMarkContext* MeshlawParser::optionalMark() {
  OptionalMarkContext *_localctx = _tracker.createInstance<OptionalMarkContext>(_ctx, getState());
  enterRule(_localctx, 46, MeshlawParser::RuleOptionalMark);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(373);
    match(MeshlawParser::QUESTION);
    setState(375);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 34, _ctx)) {
    case 1: {
      setState(374);
      match(MeshlawParser::NAN);
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

MeshlawParser::StrengthContext* MeshlawParser::RuleDeclContext::strength() {
  return getRuleContext<MeshlawParser::StrengthContext>(0);
}

std::vector<MeshlawParser::RulePartContext *> MeshlawParser::RuleDeclContext::rulePart() {
  return getRuleContexts<MeshlawParser::RulePartContext>();
}

MeshlawParser::RulePartContext* MeshlawParser::RuleDeclContext::rulePart(size_t i) {
  return getRuleContext<MeshlawParser::RulePartContext>(i);
}


size_t MeshlawParser::RuleDeclContext::getRuleIndex() const {
  return MeshlawParser::RuleRuleDecl;
}


antlrcpp::Any MeshlawParser::RuleDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRuleDecl(this);
  else
    return visitor->visitChildren(this);
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
    setState(378);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::FLOOR

    || _la == MeshlawParser::MANDATORY) {
      setState(377);
      strength();
    }
    setState(380);
    match(MeshlawParser::RULE);
    setState(381);
    name();
    setState(382);
    match(MeshlawParser::LBRACE);
    setState(383);
    effect();
    setState(387);
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
      | (1ULL << MeshlawParser::FIX))) != 0) || ((((_la - 70) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 70)) & ((1ULL << (MeshlawParser::REPLACES - 70))
      | (1ULL << (MeshlawParser::ROWS - 70))
      | (1ULL << (MeshlawParser::SEVERITY - 70))
      | (1ULL << (MeshlawParser::SHADOW - 70))
      | (1ULL << (MeshlawParser::THAT - 70))
      | (1ULL << (MeshlawParser::WAIVABLE - 70))
      | (1ULL << (MeshlawParser::WHOLE - 70)))) != 0)) {
      setState(384);
      rulePart();
      setState(389);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(390);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StrengthContext ------------------------------------------------------------------

MeshlawParser::StrengthContext::StrengthContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::StrengthContext::MANDATORY() {
  return getToken(MeshlawParser::MANDATORY, 0);
}

tree::TerminalNode* MeshlawParser::StrengthContext::FLOOR() {
  return getToken(MeshlawParser::FLOOR, 0);
}


size_t MeshlawParser::StrengthContext::getRuleIndex() const {
  return MeshlawParser::RuleStrength;
}


antlrcpp::Any MeshlawParser::StrengthContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitStrength(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::StrengthContext* MeshlawParser::strength() {
  StrengthContext *_localctx = _tracker.createInstance<StrengthContext>(_ctx, getState());
  enterRule(_localctx, 50, MeshlawParser::RuleStrength);
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
    setState(392);
    _la = _input->LA(1);
    if (!(_la == MeshlawParser::FLOOR

    || _la == MeshlawParser::MANDATORY)) {
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

//----------------- EffectContext ------------------------------------------------------------------

MeshlawParser::EffectContext::EffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t MeshlawParser::EffectContext::getRuleIndex() const {
  return MeshlawParser::RuleEffect;
}

void MeshlawParser::EffectContext::copyFrom(EffectContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- AccessEffectContext ------------------------------------------------------------------

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

MeshlawParser::AccessEffectContext::AccessEffectContext(EffectContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::AccessEffectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitAccessEffect(this);
  else
    return visitor->visitChildren(this);
}
//----------------- CheckEffectContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::CheckEffectContext::CHECK() {
  return getToken(MeshlawParser::CHECK, 0);
}

tree::TerminalNode* MeshlawParser::CheckEffectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

MeshlawParser::SubjectContext* MeshlawParser::CheckEffectContext::subject() {
  return getRuleContext<MeshlawParser::SubjectContext>(0);
}

MeshlawParser::CheckEffectContext::CheckEffectContext(EffectContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::CheckEffectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitCheckEffect(this);
  else
    return visitor->visitChildren(this);
}
//----------------- MaskEffectContext ------------------------------------------------------------------

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

MeshlawParser::MaskEffectContext::MaskEffectContext(EffectContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::MaskEffectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitMaskEffect(this);
  else
    return visitor->visitChildren(this);
}
//----------------- RequireEffectContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::RequireEffectContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::RequireEffectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

MeshlawParser::SubjectContext* MeshlawParser::RequireEffectContext::subject() {
  return getRuleContext<MeshlawParser::SubjectContext>(0);
}

MeshlawParser::RequireEffectContext::RequireEffectContext(EffectContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::RequireEffectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRequireEffect(this);
  else
    return visitor->visitChildren(this);
}
MeshlawParser::EffectContext* MeshlawParser::effect() {
  EffectContext *_localctx = _tracker.createInstance<EffectContext>(_ctx, getState());
  enterRule(_localctx, 52, MeshlawParser::RuleEffect);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(422);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::FORBID:
      case MeshlawParser::LIMIT:
      case MeshlawParser::PERMIT: {
        _localctx = dynamic_cast<EffectContext *>(_tracker.createInstance<MeshlawParser::AccessEffectContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(394);
        _la = _input->LA(1);
        if (!(((((_la - 48) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 48)) & ((1ULL << (MeshlawParser::FORBID - 48))
          | (1ULL << (MeshlawParser::LIMIT - 48))
          | (1ULL << (MeshlawParser::PERMIT - 48)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(395);
        actionList();
        setState(396);
        match(MeshlawParser::ON);
        setState(397);
        subject();
        setState(398);
        match(MeshlawParser::BY);
        setState(399);
        caller();
        break;
      }

      case MeshlawParser::MASK: {
        _localctx = dynamic_cast<EffectContext *>(_tracker.createInstance<MeshlawParser::MaskEffectContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(401);
        match(MeshlawParser::MASK);
        setState(402);
        maskItem();
        setState(407);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == MeshlawParser::COMMA) {
          setState(403);
          match(MeshlawParser::COMMA);
          setState(404);
          maskItem();
          setState(409);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(410);
        match(MeshlawParser::ON);
        setState(411);
        subject();
        setState(414);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == MeshlawParser::BY) {
          setState(412);
          match(MeshlawParser::BY);
          setState(413);
          caller();
        }
        break;
      }

      case MeshlawParser::REQUIRE: {
        _localctx = dynamic_cast<EffectContext *>(_tracker.createInstance<MeshlawParser::RequireEffectContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(416);
        match(MeshlawParser::REQUIRE);
        setState(417);
        match(MeshlawParser::ON);
        setState(418);
        subject();
        break;
      }

      case MeshlawParser::CHECK: {
        _localctx = dynamic_cast<EffectContext *>(_tracker.createInstance<MeshlawParser::CheckEffectContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(419);
        match(MeshlawParser::CHECK);
        setState(420);
        match(MeshlawParser::ON);
        setState(421);
        subject();
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


antlrcpp::Any MeshlawParser::ActionListContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitActionList(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::ActionListContext* MeshlawParser::actionList() {
  ActionListContext *_localctx = _tracker.createInstance<ActionListContext>(_ctx, getState());
  enterRule(_localctx, 54, MeshlawParser::RuleActionList);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(434);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 41, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(424);
      match(MeshlawParser::ANY);
      setState(425);
      match(MeshlawParser::ACTION);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(426);
      name();
      setState(431);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(427);
        match(MeshlawParser::COMMA);
        setState(428);
        name();
        setState(433);
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

std::vector<MeshlawParser::NameContext *> MeshlawParser::SubjectContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::SubjectContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::SubjectContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
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


antlrcpp::Any MeshlawParser::SubjectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSubject(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::SubjectContext* MeshlawParser::subject() {
  SubjectContext *_localctx = _tracker.createInstance<SubjectContext>(_ctx, getState());
  enterRule(_localctx, 56, MeshlawParser::RuleSubject);
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
    setState(436);
    name();
    setState(442);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 42, _ctx)) {
    case 1: {
      setState(437);
      name();
      break;
    }

    case 2: {
      setState(438);
      match(MeshlawParser::STRING);
      break;
    }

    case 3: {
      setState(439);
      name();
      setState(440);
      match(MeshlawParser::STRING);
      break;
    }

    default:
      break;
    }
    setState(446);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::HAS) {
      setState(444);
      match(MeshlawParser::HAS);
      setState(445);
      hasBounds();
    }
    setState(450);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::ELSE) {
      setState(448);
      match(MeshlawParser::ELSE);
      setState(449);
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


antlrcpp::Any MeshlawParser::HasBoundsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitHasBounds(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::HasBoundsContext* MeshlawParser::hasBounds() {
  HasBoundsContext *_localctx = _tracker.createInstance<HasBoundsContext>(_ctx, getState());
  enterRule(_localctx, 58, MeshlawParser::RuleHasBounds);
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
    setState(452);
    match(MeshlawParser::LBRACE);
    setState(453);
    hasBound();
    setState(458);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(454);
        match(MeshlawParser::COMMA);
        setState(455);
        hasBound(); 
      }
      setState(460);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
    }
    setState(462);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(461);
      match(MeshlawParser::COMMA);
    }
    setState(464);
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


antlrcpp::Any MeshlawParser::HasBoundContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitHasBound(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::HasBoundContext* MeshlawParser::hasBound() {
  HasBoundContext *_localctx = _tracker.createInstance<HasBoundContext>(_ctx, getState());
  enterRule(_localctx, 60, MeshlawParser::RuleHasBound);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(466);
    anyName();
    setState(467);
    match(MeshlawParser::COLON);
    setState(468);
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

std::vector<MeshlawParser::NameContext *> MeshlawParser::CallerContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::CallerContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::CallerContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}


size_t MeshlawParser::CallerContext::getRuleIndex() const {
  return MeshlawParser::RuleCaller;
}


antlrcpp::Any MeshlawParser::CallerContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitCaller(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::CallerContext* MeshlawParser::caller() {
  CallerContext *_localctx = _tracker.createInstance<CallerContext>(_ctx, getState());
  enterRule(_localctx, 62, MeshlawParser::RuleCaller);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(477);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 48, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(470);
      match(MeshlawParser::ANY);
      setState(471);
      name();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(472);
      name();
      setState(475);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 47, _ctx)) {
      case 1: {
        setState(473);
        name();
        break;
      }

      case 2: {
        setState(474);
        match(MeshlawParser::STRING);
        break;
      }

      default:
        break;
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

MeshlawParser::NameContext* MeshlawParser::MaskItemContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
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


antlrcpp::Any MeshlawParser::MaskItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitMaskItem(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::MaskItemContext* MeshlawParser::maskItem() {
  MaskItemContext *_localctx = _tracker.createInstance<MaskItemContext>(_ctx, getState());
  enterRule(_localctx, 64, MeshlawParser::RuleMaskItem);
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
    setState(479);
    anyName();
    setState(480);
    match(MeshlawParser::WITH);
    setState(481);
    name();
    setState(493);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::LPAREN) {
      setState(482);
      match(MeshlawParser::LPAREN);
      setState(483);
      expr(0);
      setState(488);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(484);
        match(MeshlawParser::COMMA);
        setState(485);
        expr(0);
        setState(490);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(491);
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

//----------------- RulePartContext ------------------------------------------------------------------

MeshlawParser::RulePartContext::RulePartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t MeshlawParser::RulePartContext::getRuleIndex() const {
  return MeshlawParser::RuleRulePart;
}

void MeshlawParser::RulePartContext::copyFrom(RulePartContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- UnlessPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::UnlessPartContext::UNLESS() {
  return getToken(MeshlawParser::UNLESS, 0);
}

MeshlawParser::ExprContext* MeshlawParser::UnlessPartContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::UnlessPartContext::UnlessPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::UnlessPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitUnlessPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- FixPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::FixPartContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}

tree::TerminalNode* MeshlawParser::FixPartContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

MeshlawParser::FixPartContext::FixPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::FixPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitFixPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- EachGroupPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::EachGroupPartContext::EACH() {
  return getToken(MeshlawParser::EACH, 0);
}

tree::TerminalNode* MeshlawParser::EachGroupPartContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::EachGroupPartContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::EachGroupPartContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::EachGroupPartContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::EachGroupPartContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

MeshlawParser::ClauseBlockContext* MeshlawParser::EachGroupPartContext::clauseBlock() {
  return getRuleContext<MeshlawParser::ClauseBlockContext>(0);
}

std::vector<tree::TerminalNode *> MeshlawParser::EachGroupPartContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::EachGroupPartContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

MeshlawParser::EachGroupPartContext::EachGroupPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::EachGroupPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEachGroupPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- BecausePartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::BecausePartContext::BECAUSE() {
  return getToken(MeshlawParser::BECAUSE, 0);
}

tree::TerminalNode* MeshlawParser::BecausePartContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

MeshlawParser::BecausePartContext::BecausePartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::BecausePartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitBecausePart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ThatPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::ThatPartContext::THAT() {
  return getToken(MeshlawParser::THAT, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ThatPartContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::ThatPartContext::ThatPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ThatPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitThatPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- WherePartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::WherePartContext::WHERE() {
  return getToken(MeshlawParser::WHERE, 0);
}

MeshlawParser::ExprContext* MeshlawParser::WherePartContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::WherePartContext::WherePartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::WherePartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitWherePart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- SeverityPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::SeverityPartContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

MeshlawParser::SeverityNameContext* MeshlawParser::SeverityPartContext::severityName() {
  return getRuleContext<MeshlawParser::SeverityNameContext>(0);
}

MeshlawParser::SeverityPartContext::SeverityPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::SeverityPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSeverityPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- RowsPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::RowsPartContext::ROWS() {
  return getToken(MeshlawParser::ROWS, 0);
}

tree::TerminalNode* MeshlawParser::RowsPartContext::WHERE() {
  return getToken(MeshlawParser::WHERE, 0);
}

MeshlawParser::ExprContext* MeshlawParser::RowsPartContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::RowsPartContext::RowsPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::RowsPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRowsPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- WhenPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::WhenPartContext::WHEN() {
  return getToken(MeshlawParser::WHEN, 0);
}

MeshlawParser::ExprContext* MeshlawParser::WhenPartContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::WhenPartContext::WhenPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::WhenPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitWhenPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ForcePartContext ------------------------------------------------------------------

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

MeshlawParser::ForcePartContext::ForcePartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ForcePartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitForcePart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- OnErrorPartContext ------------------------------------------------------------------

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

MeshlawParser::OnErrorPartContext::OnErrorPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::OnErrorPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitOnErrorPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- WholePartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::WholePartContext::WHOLE() {
  return getToken(MeshlawParser::WHOLE, 0);
}

MeshlawParser::ClauseBlockContext* MeshlawParser::WholePartContext::clauseBlock() {
  return getRuleContext<MeshlawParser::ClauseBlockContext>(0);
}

MeshlawParser::WholePartContext::WholePartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::WholePartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitWholePart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- CitesPartContext ------------------------------------------------------------------

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

MeshlawParser::CitesPartContext::CitesPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::CitesPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitCitesPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- EachRowPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::EachRowPartContext::EACH() {
  return getToken(MeshlawParser::EACH, 0);
}

tree::TerminalNode* MeshlawParser::EachRowPartContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

MeshlawParser::ClauseBlockContext* MeshlawParser::EachRowPartContext::clauseBlock() {
  return getRuleContext<MeshlawParser::ClauseBlockContext>(0);
}

MeshlawParser::EachRowPartContext::EachRowPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::EachRowPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEachRowPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- EachValuePartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::EachValuePartContext::EACH() {
  return getToken(MeshlawParser::EACH, 0);
}

tree::TerminalNode* MeshlawParser::EachValuePartContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

MeshlawParser::NameContext* MeshlawParser::EachValuePartContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::EachValuePartContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

MeshlawParser::TypeContext* MeshlawParser::EachValuePartContext::type() {
  return getRuleContext<MeshlawParser::TypeContext>(0);
}

MeshlawParser::ClauseBlockContext* MeshlawParser::EachValuePartContext::clauseBlock() {
  return getRuleContext<MeshlawParser::ClauseBlockContext>(0);
}

MeshlawParser::EachValuePartContext::EachValuePartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::EachValuePartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEachValuePart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ReplacesPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::ReplacesPartContext::REPLACES() {
  return getToken(MeshlawParser::REPLACES, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::ReplacesPartContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}

MeshlawParser::ReplacesPartContext::ReplacesPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ReplacesPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitReplacesPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ColumnsPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::ColumnsPartContext::COLUMNS() {
  return getToken(MeshlawParser::COLUMNS, 0);
}

std::vector<MeshlawParser::AnyNameContext *> MeshlawParser::ColumnsPartContext::anyName() {
  return getRuleContexts<MeshlawParser::AnyNameContext>();
}

MeshlawParser::AnyNameContext* MeshlawParser::ColumnsPartContext::anyName(size_t i) {
  return getRuleContext<MeshlawParser::AnyNameContext>(i);
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

MeshlawParser::ColumnsPartContext::ColumnsPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ColumnsPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitColumnsPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ShadowPartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::ShadowPartContext::SHADOW() {
  return getToken(MeshlawParser::SHADOW, 0);
}

MeshlawParser::ShadowPartContext::ShadowPartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ShadowPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitShadowPart(this);
  else
    return visitor->visitChildren(this);
}
//----------------- WaivablePartContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::WaivablePartContext::WAIVABLE() {
  return getToken(MeshlawParser::WAIVABLE, 0);
}

MeshlawParser::WaivablePartContext::WaivablePartContext(RulePartContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::WaivablePartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitWaivablePart(this);
  else
    return visitor->visitChildren(this);
}
MeshlawParser::RulePartContext* MeshlawParser::rulePart() {
  RulePartContext *_localctx = _tracker.createInstance<RulePartContext>(_ctx, getState());
  enterRule(_localctx, 66, MeshlawParser::RuleRulePart);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(576);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 57, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::WhenPartContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(495);
      match(MeshlawParser::WHEN);
      setState(496);
      expr(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::UnlessPartContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(497);
      match(MeshlawParser::UNLESS);
      setState(498);
      expr(0);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::ThatPartContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(499);
      match(MeshlawParser::THAT);
      setState(500);
      expr(0);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::RowsPartContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(501);
      match(MeshlawParser::ROWS);
      setState(502);
      match(MeshlawParser::WHERE);
      setState(503);
      expr(0);
      break;
    }

    case 5: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::ColumnsPartContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(504);
      match(MeshlawParser::COLUMNS);
      setState(506);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 51, _ctx)) {
      case 1: {
        setState(505);
        match(MeshlawParser::EXCEPT);
        break;
      }

      default:
        break;
      }
      setState(508);
      anyName();
      setState(513);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(509);
        match(MeshlawParser::COMMA);
        setState(510);
        anyName();
        setState(515);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 6: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::WherePartContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(516);
      match(MeshlawParser::WHERE);
      setState(517);
      expr(0);
      break;
    }

    case 7: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::EachRowPartContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(518);
      match(MeshlawParser::EACH);
      setState(519);
      match(MeshlawParser::ROW);
      setState(520);
      clauseBlock();
      break;
    }

    case 8: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::EachValuePartContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(521);
      match(MeshlawParser::EACH);
      setState(522);
      match(MeshlawParser::VALUE);
      setState(523);
      name();
      setState(524);
      match(MeshlawParser::COLON);
      setState(525);
      type();
      setState(526);
      clauseBlock();
      break;
    }

    case 9: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::EachGroupPartContext>(_localctx));
      enterOuterAlt(_localctx, 9);
      setState(528);
      match(MeshlawParser::EACH);
      setState(529);
      match(MeshlawParser::GROUP);
      setState(530);
      match(MeshlawParser::LPAREN);
      setState(531);
      expr(0);
      setState(536);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(532);
        match(MeshlawParser::COMMA);
        setState(533);
        expr(0);
        setState(538);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(539);
      match(MeshlawParser::RPAREN);
      setState(540);
      clauseBlock();
      break;
    }

    case 10: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::WholePartContext>(_localctx));
      enterOuterAlt(_localctx, 10);
      setState(542);
      match(MeshlawParser::WHOLE);
      setState(543);
      clauseBlock();
      break;
    }

    case 11: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::BecausePartContext>(_localctx));
      enterOuterAlt(_localctx, 11);
      setState(544);
      match(MeshlawParser::BECAUSE);
      setState(545);
      match(MeshlawParser::STRING);
      break;
    }

    case 12: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::FixPartContext>(_localctx));
      enterOuterAlt(_localctx, 12);
      setState(546);
      match(MeshlawParser::FIX);
      setState(547);
      match(MeshlawParser::STRING);
      break;
    }

    case 13: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::CitesPartContext>(_localctx));
      enterOuterAlt(_localctx, 13);
      setState(548);
      match(MeshlawParser::CITES);
      setState(549);
      match(MeshlawParser::STRING);
      setState(554);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == MeshlawParser::COMMA) {
        setState(550);
        match(MeshlawParser::COMMA);
        setState(551);
        match(MeshlawParser::STRING);
        setState(556);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 14: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::SeverityPartContext>(_localctx));
      enterOuterAlt(_localctx, 14);
      setState(557);
      match(MeshlawParser::SEVERITY);
      setState(558);
      severityName();
      break;
    }

    case 15: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::OnErrorPartContext>(_localctx));
      enterOuterAlt(_localctx, 15);
      setState(559);
      match(MeshlawParser::ON);
      setState(560);
      match(MeshlawParser::ERROR);
      setState(561);
      _la = _input->LA(1);
      if (!(_la == MeshlawParser::APPLIES

      || _la == MeshlawParser::SKIPS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 16: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::WaivablePartContext>(_localctx));
      enterOuterAlt(_localctx, 16);
      setState(562);
      match(MeshlawParser::WAIVABLE);
      break;
    }

    case 17: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::ShadowPartContext>(_localctx));
      enterOuterAlt(_localctx, 17);
      setState(563);
      match(MeshlawParser::SHADOW);
      break;
    }

    case 18: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::ReplacesPartContext>(_localctx));
      enterOuterAlt(_localctx, 18);
      setState(564);
      match(MeshlawParser::REPLACES);
      setState(565);
      qualified();
      break;
    }

    case 19: {
      _localctx = dynamic_cast<RulePartContext *>(_tracker.createInstance<MeshlawParser::ForcePartContext>(_localctx));
      enterOuterAlt(_localctx, 19);
      setState(566);
      match(MeshlawParser::IN);
      setState(567);
      match(MeshlawParser::FORCE);
      setState(570);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::FROM) {
        setState(568);
        match(MeshlawParser::FROM);
        setState(569);
        expr(0);
      }
      setState(574);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::UNTIL) {
        setState(572);
        match(MeshlawParser::UNTIL);
        setState(573);
        expr(0);
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

//----------------- SeverityNameContext ------------------------------------------------------------------

MeshlawParser::SeverityNameContext::SeverityNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::NameContext* MeshlawParser::SeverityNameContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}


size_t MeshlawParser::SeverityNameContext::getRuleIndex() const {
  return MeshlawParser::RuleSeverityName;
}


antlrcpp::Any MeshlawParser::SeverityNameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSeverityName(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::SeverityNameContext* MeshlawParser::severityName() {
  SeverityNameContext *_localctx = _tracker.createInstance<SeverityNameContext>(_ctx, getState());
  enterRule(_localctx, 68, MeshlawParser::RuleSeverityName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(578);
    name();
   
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

std::vector<MeshlawParser::CheckClauseContext *> MeshlawParser::ClauseBlockContext::checkClause() {
  return getRuleContexts<MeshlawParser::CheckClauseContext>();
}

MeshlawParser::CheckClauseContext* MeshlawParser::ClauseBlockContext::checkClause(size_t i) {
  return getRuleContext<MeshlawParser::CheckClauseContext>(i);
}


size_t MeshlawParser::ClauseBlockContext::getRuleIndex() const {
  return MeshlawParser::RuleClauseBlock;
}


antlrcpp::Any MeshlawParser::ClauseBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitClauseBlock(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::ClauseBlockContext* MeshlawParser::clauseBlock() {
  ClauseBlockContext *_localctx = _tracker.createInstance<ClauseBlockContext>(_ctx, getState());
  enterRule(_localctx, 70, MeshlawParser::RuleClauseBlock);
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
    setState(580);
    match(MeshlawParser::LBRACE);
    setState(584);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::AND)
      | (1ULL << MeshlawParser::BECAUSE)
      | (1ULL << MeshlawParser::BY)
      | (1ULL << MeshlawParser::EACH)
      | (1ULL << MeshlawParser::ELSE)
      | (1ULL << MeshlawParser::FALSE)
      | (1ULL << MeshlawParser::HAS)
      | (1ULL << MeshlawParser::IF)
      | (1ULL << MeshlawParser::IMPLIES)
      | (1ULL << MeshlawParser::IN)
      | (1ULL << MeshlawParser::IS)
      | (1ULL << MeshlawParser::MODULE)
      | (1ULL << MeshlawParser::NOT)
      | (1ULL << MeshlawParser::NULL_)
      | (1ULL << MeshlawParser::ON)
      | (1ULL << MeshlawParser::OR)
      | (1ULL << MeshlawParser::RULE)
      | (1ULL << MeshlawParser::THEN)
      | (1ULL << MeshlawParser::TRUE)
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
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
      setState(581);
      checkClause();
      setState(586);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(587);
    match(MeshlawParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CheckClauseContext ------------------------------------------------------------------

MeshlawParser::CheckClauseContext::CheckClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::ExprContext* MeshlawParser::CheckClauseContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::AnyNameContext* MeshlawParser::CheckClauseContext::anyName() {
  return getRuleContext<MeshlawParser::AnyNameContext>(0);
}

tree::TerminalNode* MeshlawParser::CheckClauseContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

std::vector<MeshlawParser::ClauseOptionContext *> MeshlawParser::CheckClauseContext::clauseOption() {
  return getRuleContexts<MeshlawParser::ClauseOptionContext>();
}

MeshlawParser::ClauseOptionContext* MeshlawParser::CheckClauseContext::clauseOption(size_t i) {
  return getRuleContext<MeshlawParser::ClauseOptionContext>(i);
}

tree::TerminalNode* MeshlawParser::CheckClauseContext::SEMI() {
  return getToken(MeshlawParser::SEMI, 0);
}


size_t MeshlawParser::CheckClauseContext::getRuleIndex() const {
  return MeshlawParser::RuleCheckClause;
}


antlrcpp::Any MeshlawParser::CheckClauseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitCheckClause(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::CheckClauseContext* MeshlawParser::checkClause() {
  CheckClauseContext *_localctx = _tracker.createInstance<CheckClauseContext>(_ctx, getState());
  enterRule(_localctx, 72, MeshlawParser::RuleCheckClause);
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
    setState(592);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx)) {
    case 1: {
      setState(589);
      anyName();
      setState(590);
      match(MeshlawParser::COLON);
      break;
    }

    default:
      break;
    }
    setState(594);
    expr(0);
    setState(598);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 60, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(595);
        clauseOption(); 
      }
      setState(600);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 60, _ctx);
    }
    setState(602);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::SEMI) {
      setState(601);
      match(MeshlawParser::SEMI);
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


size_t MeshlawParser::ClauseOptionContext::getRuleIndex() const {
  return MeshlawParser::RuleClauseOption;
}

void MeshlawParser::ClauseOptionContext::copyFrom(ClauseOptionContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- FixOptionContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::FixOptionContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
}

tree::TerminalNode* MeshlawParser::FixOptionContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

MeshlawParser::FixOptionContext::FixOptionContext(ClauseOptionContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::FixOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitFixOption(this);
  else
    return visitor->visitChildren(this);
}
//----------------- TolerateOptionContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::TolerateOptionContext::TOLERATE() {
  return getToken(MeshlawParser::TOLERATE, 0);
}

MeshlawParser::ExprContext* MeshlawParser::TolerateOptionContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::TolerateOptionContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::TolerateOptionContext::ERROR() {
  return getToken(MeshlawParser::ERROR, 0);
}

MeshlawParser::TolerateOptionContext::TolerateOptionContext(ClauseOptionContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::TolerateOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitTolerateOption(this);
  else
    return visitor->visitChildren(this);
}
//----------------- WhereOptionContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::WhereOptionContext::WHERE() {
  return getToken(MeshlawParser::WHERE, 0);
}

MeshlawParser::ExprContext* MeshlawParser::WhereOptionContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::WhereOptionContext::WhereOptionContext(ClauseOptionContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::WhereOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitWhereOption(this);
  else
    return visitor->visitChildren(this);
}
//----------------- SeverityOptionContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::SeverityOptionContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

MeshlawParser::SeverityNameContext* MeshlawParser::SeverityOptionContext::severityName() {
  return getRuleContext<MeshlawParser::SeverityNameContext>(0);
}

MeshlawParser::SeverityOptionContext::SeverityOptionContext(ClauseOptionContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::SeverityOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSeverityOption(this);
  else
    return visitor->visitChildren(this);
}
//----------------- BecauseOptionContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::BecauseOptionContext::BECAUSE() {
  return getToken(MeshlawParser::BECAUSE, 0);
}

tree::TerminalNode* MeshlawParser::BecauseOptionContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

MeshlawParser::BecauseOptionContext::BecauseOptionContext(ClauseOptionContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::BecauseOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitBecauseOption(this);
  else
    return visitor->visitChildren(this);
}
MeshlawParser::ClauseOptionContext* MeshlawParser::clauseOption() {
  ClauseOptionContext *_localctx = _tracker.createInstance<ClauseOptionContext>(_ctx, getState());
  enterRule(_localctx, 74, MeshlawParser::RuleClauseOption);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(618);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::WHERE: {
        _localctx = dynamic_cast<ClauseOptionContext *>(_tracker.createInstance<MeshlawParser::WhereOptionContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(604);
        match(MeshlawParser::WHERE);
        setState(605);
        expr(0);
        break;
      }

      case MeshlawParser::TOLERATE: {
        _localctx = dynamic_cast<ClauseOptionContext *>(_tracker.createInstance<MeshlawParser::TolerateOptionContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(606);
        match(MeshlawParser::TOLERATE);
        setState(607);
        expr(0);
        setState(610);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 62, _ctx)) {
        case 1: {
          setState(608);
          match(MeshlawParser::WITH);
          setState(609);
          match(MeshlawParser::ERROR);
          break;
        }

        default:
          break;
        }
        break;
      }

      case MeshlawParser::SEVERITY: {
        _localctx = dynamic_cast<ClauseOptionContext *>(_tracker.createInstance<MeshlawParser::SeverityOptionContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(612);
        match(MeshlawParser::SEVERITY);
        setState(613);
        severityName();
        break;
      }

      case MeshlawParser::BECAUSE: {
        _localctx = dynamic_cast<ClauseOptionContext *>(_tracker.createInstance<MeshlawParser::BecauseOptionContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(614);
        match(MeshlawParser::BECAUSE);
        setState(615);
        match(MeshlawParser::STRING);
        break;
      }

      case MeshlawParser::FIX: {
        _localctx = dynamic_cast<ClauseOptionContext *>(_tracker.createInstance<MeshlawParser::FixOptionContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(616);
        match(MeshlawParser::FIX);
        setState(617);
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


antlrcpp::Any MeshlawParser::TestDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitTestDecl(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::TestDeclContext* MeshlawParser::testDecl() {
  TestDeclContext *_localctx = _tracker.createInstance<TestDeclContext>(_ctx, getState());
  enterRule(_localctx, 76, MeshlawParser::RuleTestDecl);
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
    setState(620);
    match(MeshlawParser::TEST);
    setState(621);
    match(MeshlawParser::STRING);
    setState(622);
    match(MeshlawParser::LBRACE);
    setState(626);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::EXPECT

    || _la == MeshlawParser::LET) {
      setState(623);
      testStatement();
      setState(628);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(629);
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


size_t MeshlawParser::TestStatementContext::getRuleIndex() const {
  return MeshlawParser::RuleTestStatement;
}

void MeshlawParser::TestStatementContext::copyFrom(TestStatementContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ValueExpectContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::ValueExpectContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ValueExpectContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::ValueExpectContext::ValueExpectContext(TestStatementContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ValueExpectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitValueExpect(this);
  else
    return visitor->visitChildren(this);
}
//----------------- AccessExpectContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::AccessExpectContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

MeshlawParser::NameContext* MeshlawParser::AccessExpectContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::AccessExpectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::AccessExpectContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::AccessExpectContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::AccessExpectContext::BY() {
  return getTokens(MeshlawParser::BY);
}

tree::TerminalNode* MeshlawParser::AccessExpectContext::BY(size_t i) {
  return getToken(MeshlawParser::BY, i);
}

tree::TerminalNode* MeshlawParser::AccessExpectContext::IS() {
  return getToken(MeshlawParser::IS, 0);
}

MeshlawParser::AccessOutcomeContext* MeshlawParser::AccessExpectContext::accessOutcome() {
  return getRuleContext<MeshlawParser::AccessOutcomeContext>(0);
}

tree::TerminalNode* MeshlawParser::AccessExpectContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::AccessExpectContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}

MeshlawParser::AccessExpectContext::AccessExpectContext(TestStatementContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::AccessExpectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitAccessExpect(this);
  else
    return visitor->visitChildren(this);
}
//----------------- LetStatementContext ------------------------------------------------------------------

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

MeshlawParser::LetStatementContext::LetStatementContext(TestStatementContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::LetStatementContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitLetStatement(this);
  else
    return visitor->visitChildren(this);
}
//----------------- RuleExpectContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::RuleExpectContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

MeshlawParser::QualifiedContext* MeshlawParser::RuleExpectContext::qualified() {
  return getRuleContext<MeshlawParser::QualifiedContext>(0);
}

tree::TerminalNode* MeshlawParser::RuleExpectContext::ON() {
  return getToken(MeshlawParser::ON, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::RuleExpectContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::RuleExpectContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

MeshlawParser::RuleOutcomeContext* MeshlawParser::RuleExpectContext::ruleOutcome() {
  return getRuleContext<MeshlawParser::RuleOutcomeContext>(0);
}

tree::TerminalNode* MeshlawParser::RuleExpectContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

MeshlawParser::RuleExpectContext::RuleExpectContext(TestStatementContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::RuleExpectContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRuleExpect(this);
  else
    return visitor->visitChildren(this);
}
MeshlawParser::TestStatementContext* MeshlawParser::testStatement() {
  TestStatementContext *_localctx = _tracker.createInstance<TestStatementContext>(_ctx, getState());
  enterRule(_localctx, 78, MeshlawParser::RuleTestStatement);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(664);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 68, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TestStatementContext *>(_tracker.createInstance<MeshlawParser::LetStatementContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(631);
      match(MeshlawParser::LET);
      setState(632);
      name();
      setState(633);
      match(MeshlawParser::ASSIGN);
      setState(634);
      expr(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TestStatementContext *>(_tracker.createInstance<MeshlawParser::AccessExpectContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(636);
      match(MeshlawParser::EXPECT);
      setState(637);
      name();
      setState(638);
      match(MeshlawParser::ON);
      setState(639);
      expr(0);
      setState(640);
      match(MeshlawParser::BY);
      setState(641);
      expr(0);
      setState(644);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::WITH) {
        setState(642);
        match(MeshlawParser::WITH);
        setState(643);
        expr(0);
      }
      setState(646);
      match(MeshlawParser::IS);
      setState(647);
      accessOutcome();
      setState(650);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::BY) {
        setState(648);
        match(MeshlawParser::BY);
        setState(649);
        qualified();
      }
      break;
    }

    case 3: {
      _localctx = dynamic_cast<TestStatementContext *>(_tracker.createInstance<MeshlawParser::RuleExpectContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(652);
      match(MeshlawParser::EXPECT);
      setState(653);
      qualified();
      setState(654);
      match(MeshlawParser::ON);
      setState(655);
      expr(0);
      setState(658);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::WITH) {
        setState(656);
        match(MeshlawParser::WITH);
        setState(657);
        expr(0);
      }
      setState(660);
      ruleOutcome();
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TestStatementContext *>(_tracker.createInstance<MeshlawParser::ValueExpectContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(662);
      match(MeshlawParser::EXPECT);
      setState(663);
      expr(0);
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


antlrcpp::Any MeshlawParser::AccessOutcomeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitAccessOutcome(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::AccessOutcomeContext* MeshlawParser::accessOutcome() {
  AccessOutcomeContext *_localctx = _tracker.createInstance<AccessOutcomeContext>(_ctx, getState());
  enterRule(_localctx, 80, MeshlawParser::RuleAccessOutcome);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(672);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::PERMITTED: {
        enterOuterAlt(_localctx, 1);
        setState(666);
        match(MeshlawParser::PERMITTED);
        break;
      }

      case MeshlawParser::FORBIDDEN: {
        enterOuterAlt(_localctx, 2);
        setState(667);
        match(MeshlawParser::FORBIDDEN);
        break;
      }

      case MeshlawParser::DENIED: {
        enterOuterAlt(_localctx, 3);
        setState(668);
        match(MeshlawParser::DENIED);
        break;
      }

      case MeshlawParser::NO: {
        enterOuterAlt(_localctx, 4);
        setState(669);
        match(MeshlawParser::NO);
        setState(670);
        match(MeshlawParser::MATCH);
        break;
      }

      case MeshlawParser::ERROR: {
        enterOuterAlt(_localctx, 5);
        setState(671);
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

//----------------- RuleOutcomeContext ------------------------------------------------------------------

MeshlawParser::RuleOutcomeContext::RuleOutcomeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::PASSES() {
  return getToken(MeshlawParser::PASSES, 0);
}

std::vector<MeshlawParser::NameContext *> MeshlawParser::RuleOutcomeContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::RuleOutcomeContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::RuleOutcomeContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
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


antlrcpp::Any MeshlawParser::RuleOutcomeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRuleOutcome(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::RuleOutcomeContext* MeshlawParser::ruleOutcome() {
  RuleOutcomeContext *_localctx = _tracker.createInstance<RuleOutcomeContext>(_ctx, getState());
  enterRule(_localctx, 82, MeshlawParser::RuleRuleOutcome);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(692);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::PASSES: {
        enterOuterAlt(_localctx, 1);
        setState(674);
        match(MeshlawParser::PASSES);
        setState(676);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 70, _ctx)) {
        case 1: {
          setState(675);
          name();
          break;
        }

        default:
          break;
        }
        break;
      }

      case MeshlawParser::FAILS: {
        enterOuterAlt(_localctx, 2);
        setState(678);
        match(MeshlawParser::FAILS);
        setState(687);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 72, _ctx)) {
        case 1: {
          setState(679);
          name();
          setState(684);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == MeshlawParser::COMMA) {
            setState(680);
            match(MeshlawParser::COMMA);
            setState(681);
            name();
            setState(686);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          break;
        }

        default:
          break;
        }
        break;
      }

      case MeshlawParser::DOES: {
        enterOuterAlt(_localctx, 3);
        setState(689);
        match(MeshlawParser::DOES);
        setState(690);
        match(MeshlawParser::NOT);
        setState(691);
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

//----------------- ExprContext ------------------------------------------------------------------

MeshlawParser::ExprContext::ExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t MeshlawParser::ExprContext::getRuleIndex() const {
  return MeshlawParser::RuleExpr;
}

void MeshlawParser::ExprContext::copyFrom(ExprContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- MemberExprContext ------------------------------------------------------------------

MeshlawParser::ExprContext* MeshlawParser::MemberExprContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::MemberExprContext::DOT() {
  return getToken(MeshlawParser::DOT, 0);
}

MeshlawParser::AnyNameContext* MeshlawParser::MemberExprContext::anyName() {
  return getRuleContext<MeshlawParser::AnyNameContext>(0);
}

MeshlawParser::MemberExprContext::MemberExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::MemberExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitMemberExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- OrExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::OrExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::OrExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::OrExprContext::OR() {
  return getToken(MeshlawParser::OR, 0);
}

MeshlawParser::OrExprContext::OrExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::OrExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitOrExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- CoalesceExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::CoalesceExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::CoalesceExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::CoalesceExprContext::COALESCE() {
  return getToken(MeshlawParser::COALESCE, 0);
}

MeshlawParser::CoalesceExprContext::CoalesceExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::CoalesceExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitCoalesceExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- IndexExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::IndexExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::IndexExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::IndexExprContext::LBRACK() {
  return getToken(MeshlawParser::LBRACK, 0);
}

tree::TerminalNode* MeshlawParser::IndexExprContext::RBRACK() {
  return getToken(MeshlawParser::RBRACK, 0);
}

MeshlawParser::IndexExprContext::IndexExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::IndexExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitIndexExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- NotExprContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::NotExprContext::NOT() {
  return getToken(MeshlawParser::NOT, 0);
}

MeshlawParser::ExprContext* MeshlawParser::NotExprContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::NotExprContext::NotExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::NotExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitNotExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ImpliesExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::ImpliesExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::ImpliesExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::ImpliesExprContext::IMPLIES() {
  return getToken(MeshlawParser::IMPLIES, 0);
}

MeshlawParser::ImpliesExprContext::ImpliesExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ImpliesExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitImpliesExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- PrimaryExprContext ------------------------------------------------------------------

MeshlawParser::PrimaryContext* MeshlawParser::PrimaryExprContext::primary() {
  return getRuleContext<MeshlawParser::PrimaryContext>(0);
}

MeshlawParser::PrimaryExprContext::PrimaryExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::PrimaryExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitPrimaryExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- AddExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::AddExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::AddExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::AddExprContext::PLUS() {
  return getToken(MeshlawParser::PLUS, 0);
}

tree::TerminalNode* MeshlawParser::AddExprContext::MINUS() {
  return getToken(MeshlawParser::MINUS, 0);
}

MeshlawParser::AddExprContext::AddExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::AddExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitAddExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- NegExprContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::NegExprContext::MINUS() {
  return getToken(MeshlawParser::MINUS, 0);
}

MeshlawParser::ExprContext* MeshlawParser::NegExprContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

MeshlawParser::NegExprContext::NegExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::NegExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitNegExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- MulExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::MulExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::MulExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::MulExprContext::STAR() {
  return getToken(MeshlawParser::STAR, 0);
}

tree::TerminalNode* MeshlawParser::MulExprContext::SLASH() {
  return getToken(MeshlawParser::SLASH, 0);
}

tree::TerminalNode* MeshlawParser::MulExprContext::PERCENT() {
  return getToken(MeshlawParser::PERCENT, 0);
}

MeshlawParser::MulExprContext::MulExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::MulExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitMulExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- IfExprContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::IfExprContext::IF() {
  return getToken(MeshlawParser::IF, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::IfExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::IfExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::IfExprContext::THEN() {
  return getToken(MeshlawParser::THEN, 0);
}

tree::TerminalNode* MeshlawParser::IfExprContext::ELSE() {
  return getToken(MeshlawParser::ELSE, 0);
}

MeshlawParser::IfExprContext::IfExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::IfExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitIfExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- PresenceExprContext ------------------------------------------------------------------

MeshlawParser::ExprContext* MeshlawParser::PresenceExprContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::PresenceExprContext::IS() {
  return getToken(MeshlawParser::IS, 0);
}

tree::TerminalNode* MeshlawParser::PresenceExprContext::NULL_() {
  return getToken(MeshlawParser::NULL_, 0);
}

tree::TerminalNode* MeshlawParser::PresenceExprContext::PRESENT() {
  return getToken(MeshlawParser::PRESENT, 0);
}

tree::TerminalNode* MeshlawParser::PresenceExprContext::NOT() {
  return getToken(MeshlawParser::NOT, 0);
}

MeshlawParser::PresenceExprContext::PresenceExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::PresenceExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitPresenceExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- CallExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::CallExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::CallExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::CallExprContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

tree::TerminalNode* MeshlawParser::CallExprContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> MeshlawParser::CallExprContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::CallExprContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

MeshlawParser::CallExprContext::CallExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::CallExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitCallExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- CompareExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::CompareExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::CompareExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

MeshlawParser::ComparisonContext* MeshlawParser::CompareExprContext::comparison() {
  return getRuleContext<MeshlawParser::ComparisonContext>(0);
}

MeshlawParser::CompareExprContext::CompareExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::CompareExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitCompareExpr(this);
  else
    return visitor->visitChildren(this);
}
//----------------- AndExprContext ------------------------------------------------------------------

std::vector<MeshlawParser::ExprContext *> MeshlawParser::AndExprContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::AndExprContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::AndExprContext::AND() {
  return getToken(MeshlawParser::AND, 0);
}

MeshlawParser::AndExprContext::AndExprContext(ExprContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::AndExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitAndExpr(this);
  else
    return visitor->visitChildren(this);
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
  size_t startState = 84;
  enterRecursionRule(_localctx, 84, MeshlawParser::RuleExpr, precedence);

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
    setState(707);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case MeshlawParser::MINUS: {
        _localctx = _tracker.createInstance<NegExprContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;

        setState(695);
        match(MeshlawParser::MINUS);
        setState(696);
        expr(12);
        break;
      }

      case MeshlawParser::NOT: {
        _localctx = _tracker.createInstance<NotExprContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(697);
        match(MeshlawParser::NOT);
        setState(698);
        expr(6);
        break;
      }

      case MeshlawParser::IF: {
        _localctx = _tracker.createInstance<IfExprContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(699);
        match(MeshlawParser::IF);
        setState(700);
        expr(0);
        setState(701);
        match(MeshlawParser::THEN);
        setState(702);
        expr(0);
        setState(703);
        match(MeshlawParser::ELSE);
        setState(704);
        expr(2);
        break;
      }

      case MeshlawParser::FALSE:
      case MeshlawParser::NULL_:
      case MeshlawParser::TRUE:
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
      case MeshlawParser::EXCEPT:
      case MeshlawParser::EXPECT:
      case MeshlawParser::FAILS:
      case MeshlawParser::FIX:
      case MeshlawParser::FLOOR:
      case MeshlawParser::FORBID:
      case MeshlawParser::FORBIDDEN:
      case MeshlawParser::FORCE:
      case MeshlawParser::FROM:
      case MeshlawParser::GROUP:
      case MeshlawParser::LET:
      case MeshlawParser::LIMIT:
      case MeshlawParser::MANDATORY:
      case MeshlawParser::MASK:
      case MeshlawParser::MATCH:
      case MeshlawParser::MATCHES:
      case MeshlawParser::NAN:
      case MeshlawParser::NO:
      case MeshlawParser::OF:
      case MeshlawParser::ONE:
      case MeshlawParser::ORDERED:
      case MeshlawParser::PARAM:
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
      case MeshlawParser::DURATION:
      case MeshlawParser::RATIO:
      case MeshlawParser::FLOAT:
      case MeshlawParser::DECIMAL:
      case MeshlawParser::INT:
      case MeshlawParser::IDENT:
      case MeshlawParser::QUOTED_IDENT:
      case MeshlawParser::RAW_STRING:
      case MeshlawParser::STRING:
      case MeshlawParser::LPAREN:
      case MeshlawParser::LBRACE:
      case MeshlawParser::LBRACK: {
        _localctx = _tracker.createInstance<PrimaryExprContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(706);
        primary();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    _ctx->stop = _input->LT(-1);
    setState(760);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 79, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(758);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 78, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<MulExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(709);

          if (!(precpred(_ctx, 11))) throw FailedPredicateException(this, "precpred(_ctx, 11)");
          setState(710);
          _la = _input->LA(1);
          if (!(((((_la - 109) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 109)) & ((1ULL << (MeshlawParser::STAR - 109))
            | (1ULL << (MeshlawParser::SLASH - 109))
            | (1ULL << (MeshlawParser::PERCENT - 109)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(711);
          expr(12);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<AddExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(712);

          if (!(precpred(_ctx, 10))) throw FailedPredicateException(this, "precpred(_ctx, 10)");
          setState(713);
          _la = _input->LA(1);
          if (!(_la == MeshlawParser::PLUS

          || _la == MeshlawParser::MINUS)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(714);
          expr(11);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<CoalesceExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(715);

          if (!(precpred(_ctx, 9))) throw FailedPredicateException(this, "precpred(_ctx, 9)");
          setState(716);
          match(MeshlawParser::COALESCE);
          setState(717);
          expr(9);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<CompareExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(718);

          if (!(precpred(_ctx, 8))) throw FailedPredicateException(this, "precpred(_ctx, 8)");
          setState(719);
          comparison();
          setState(720);
          expr(9);
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<AndExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(722);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(723);
          match(MeshlawParser::AND);
          setState(724);
          expr(6);
          break;
        }

        case 6: {
          auto newContext = _tracker.createInstance<OrExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(725);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(726);
          match(MeshlawParser::OR);
          setState(727);
          expr(5);
          break;
        }

        case 7: {
          auto newContext = _tracker.createInstance<ImpliesExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(728);

          if (!(precpred(_ctx, 3))) throw FailedPredicateException(this, "precpred(_ctx, 3)");
          setState(729);
          match(MeshlawParser::IMPLIES);
          setState(730);
          expr(3);
          break;
        }

        case 8: {
          auto newContext = _tracker.createInstance<MemberExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(731);

          if (!(precpred(_ctx, 15))) throw FailedPredicateException(this, "precpred(_ctx, 15)");
          setState(732);
          match(MeshlawParser::DOT);
          setState(733);
          anyName();
          break;
        }

        case 9: {
          auto newContext = _tracker.createInstance<IndexExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(734);

          if (!(precpred(_ctx, 14))) throw FailedPredicateException(this, "precpred(_ctx, 14)");
          setState(735);
          match(MeshlawParser::LBRACK);
          setState(736);
          expr(0);
          setState(737);
          match(MeshlawParser::RBRACK);
          break;
        }

        case 10: {
          auto newContext = _tracker.createInstance<CallExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(739);

          if (!(precpred(_ctx, 13))) throw FailedPredicateException(this, "precpred(_ctx, 13)");
          setState(740);
          match(MeshlawParser::LPAREN);
          setState(749);
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
            | (1ULL << MeshlawParser::EXCEPT)
            | (1ULL << MeshlawParser::EXPECT)
            | (1ULL << MeshlawParser::FAILS)
            | (1ULL << MeshlawParser::FIX)
            | (1ULL << MeshlawParser::FLOOR)
            | (1ULL << MeshlawParser::FORBID)
            | (1ULL << MeshlawParser::FORBIDDEN)
            | (1ULL << MeshlawParser::FORCE)
            | (1ULL << MeshlawParser::FROM)
            | (1ULL << MeshlawParser::GROUP)
            | (1ULL << MeshlawParser::LET)
            | (1ULL << MeshlawParser::LIMIT)
            | (1ULL << MeshlawParser::MANDATORY)
            | (1ULL << MeshlawParser::MASK)
            | (1ULL << MeshlawParser::MATCH)
            | (1ULL << MeshlawParser::MATCHES)
            | (1ULL << MeshlawParser::NAN)
            | (1ULL << MeshlawParser::NO)
            | (1ULL << MeshlawParser::OF)
            | (1ULL << MeshlawParser::ONE)
            | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
            setState(741);
            expr(0);
            setState(746);
            _errHandler->sync(this);
            _la = _input->LA(1);
            while (_la == MeshlawParser::COMMA) {
              setState(742);
              match(MeshlawParser::COMMA);
              setState(743);
              expr(0);
              setState(748);
              _errHandler->sync(this);
              _la = _input->LA(1);
            }
          }
          setState(751);
          match(MeshlawParser::RPAREN);
          break;
        }

        case 11: {
          auto newContext = _tracker.createInstance<PresenceExprContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(752);

          if (!(precpred(_ctx, 7))) throw FailedPredicateException(this, "precpred(_ctx, 7)");
          setState(753);
          match(MeshlawParser::IS);
          setState(755);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == MeshlawParser::NOT) {
            setState(754);
            match(MeshlawParser::NOT);
          }
          setState(757);
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
      setState(762);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 79, _ctx);
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

tree::TerminalNode* MeshlawParser::ComparisonContext::NOT() {
  return getToken(MeshlawParser::NOT, 0);
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


size_t MeshlawParser::ComparisonContext::getRuleIndex() const {
  return MeshlawParser::RuleComparison;
}


antlrcpp::Any MeshlawParser::ComparisonContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitComparison(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::ComparisonContext* MeshlawParser::comparison() {
  ComparisonContext *_localctx = _tracker.createInstance<ComparisonContext>(_ctx, getState());
  enterRule(_localctx, 86, MeshlawParser::RuleComparison);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(796);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 86, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(763);
      match(MeshlawParser::EQ);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(764);
      match(MeshlawParser::NE);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(765);
      match(MeshlawParser::LT);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(766);
      match(MeshlawParser::LE);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(767);
      match(MeshlawParser::GT);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(768);
      match(MeshlawParser::GE);
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(770);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::NOT) {
        setState(769);
        match(MeshlawParser::NOT);
      }
      setState(772);
      match(MeshlawParser::IN);
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(774);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::NOT) {
        setState(773);
        match(MeshlawParser::NOT);
      }
      setState(776);
      match(MeshlawParser::ONE);
      setState(777);
      match(MeshlawParser::OF);
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(779);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::NOT) {
        setState(778);
        match(MeshlawParser::NOT);
      }
      setState(781);
      match(MeshlawParser::CONTAINS);
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(783);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::NOT) {
        setState(782);
        match(MeshlawParser::NOT);
      }
      setState(785);
      match(MeshlawParser::MATCHES);
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(787);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::NOT) {
        setState(786);
        match(MeshlawParser::NOT);
      }
      setState(789);
      match(MeshlawParser::STARTS);
      setState(790);
      match(MeshlawParser::WITH);
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(792);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == MeshlawParser::NOT) {
        setState(791);
        match(MeshlawParser::NOT);
      }
      setState(794);
      match(MeshlawParser::ENDS);
      setState(795);
      match(MeshlawParser::WITH);
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

//----------------- PrimaryContext ------------------------------------------------------------------

MeshlawParser::PrimaryContext::PrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t MeshlawParser::PrimaryContext::getRuleIndex() const {
  return MeshlawParser::RulePrimary;
}

void MeshlawParser::PrimaryContext::copyFrom(PrimaryContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- EntityPrimaryContext ------------------------------------------------------------------

MeshlawParser::NameContext* MeshlawParser::EntityPrimaryContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

tree::TerminalNode* MeshlawParser::EntityPrimaryContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

MeshlawParser::RecordLiteralContext* MeshlawParser::EntityPrimaryContext::recordLiteral() {
  return getRuleContext<MeshlawParser::RecordLiteralContext>(0);
}

MeshlawParser::EntityPrimaryContext::EntityPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::EntityPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEntityPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ListPrimaryContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::ListPrimaryContext::LBRACK() {
  return getToken(MeshlawParser::LBRACK, 0);
}

tree::TerminalNode* MeshlawParser::ListPrimaryContext::RBRACK() {
  return getToken(MeshlawParser::RBRACK, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::ListPrimaryContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::ListPrimaryContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::ListPrimaryContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::ListPrimaryContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

MeshlawParser::ListPrimaryContext::ListPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ListPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitListPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- ParenPrimaryContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::ParenPrimaryContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

MeshlawParser::ExprContext* MeshlawParser::ParenPrimaryContext::expr() {
  return getRuleContext<MeshlawParser::ExprContext>(0);
}

tree::TerminalNode* MeshlawParser::ParenPrimaryContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

MeshlawParser::ParenPrimaryContext::ParenPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::ParenPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitParenPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- QuantifierPrimaryContext ------------------------------------------------------------------

std::vector<MeshlawParser::NameContext *> MeshlawParser::QuantifierPrimaryContext::name() {
  return getRuleContexts<MeshlawParser::NameContext>();
}

MeshlawParser::NameContext* MeshlawParser::QuantifierPrimaryContext::name(size_t i) {
  return getRuleContext<MeshlawParser::NameContext>(i);
}

tree::TerminalNode* MeshlawParser::QuantifierPrimaryContext::LPAREN() {
  return getToken(MeshlawParser::LPAREN, 0);
}

tree::TerminalNode* MeshlawParser::QuantifierPrimaryContext::IN() {
  return getToken(MeshlawParser::IN, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::QuantifierPrimaryContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::QuantifierPrimaryContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

tree::TerminalNode* MeshlawParser::QuantifierPrimaryContext::COLON() {
  return getToken(MeshlawParser::COLON, 0);
}

tree::TerminalNode* MeshlawParser::QuantifierPrimaryContext::RPAREN() {
  return getToken(MeshlawParser::RPAREN, 0);
}

MeshlawParser::QuantifierPrimaryContext::QuantifierPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::QuantifierPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitQuantifierPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- SetPrimaryContext ------------------------------------------------------------------

tree::TerminalNode* MeshlawParser::SetPrimaryContext::LBRACE() {
  return getToken(MeshlawParser::LBRACE, 0);
}

tree::TerminalNode* MeshlawParser::SetPrimaryContext::RBRACE() {
  return getToken(MeshlawParser::RBRACE, 0);
}

std::vector<MeshlawParser::ExprContext *> MeshlawParser::SetPrimaryContext::expr() {
  return getRuleContexts<MeshlawParser::ExprContext>();
}

MeshlawParser::ExprContext* MeshlawParser::SetPrimaryContext::expr(size_t i) {
  return getRuleContext<MeshlawParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> MeshlawParser::SetPrimaryContext::COMMA() {
  return getTokens(MeshlawParser::COMMA);
}

tree::TerminalNode* MeshlawParser::SetPrimaryContext::COMMA(size_t i) {
  return getToken(MeshlawParser::COMMA, i);
}

MeshlawParser::SetPrimaryContext::SetPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::SetPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitSetPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- LiteralPrimaryContext ------------------------------------------------------------------

MeshlawParser::LiteralContext* MeshlawParser::LiteralPrimaryContext::literal() {
  return getRuleContext<MeshlawParser::LiteralContext>(0);
}

MeshlawParser::LiteralPrimaryContext::LiteralPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::LiteralPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitLiteralPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- RecordPrimaryContext ------------------------------------------------------------------

MeshlawParser::RecordLiteralContext* MeshlawParser::RecordPrimaryContext::recordLiteral() {
  return getRuleContext<MeshlawParser::RecordLiteralContext>(0);
}

MeshlawParser::RecordPrimaryContext::RecordPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::RecordPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRecordPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- EntityRefPrimaryContext ------------------------------------------------------------------

MeshlawParser::EntityRefContext* MeshlawParser::EntityRefPrimaryContext::entityRef() {
  return getRuleContext<MeshlawParser::EntityRefContext>(0);
}

MeshlawParser::EntityRefPrimaryContext::EntityRefPrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::EntityRefPrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEntityRefPrimary(this);
  else
    return visitor->visitChildren(this);
}
//----------------- NamePrimaryContext ------------------------------------------------------------------

MeshlawParser::NameContext* MeshlawParser::NamePrimaryContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
}

MeshlawParser::NamePrimaryContext::NamePrimaryContext(PrimaryContext *ctx) { copyFrom(ctx); }


antlrcpp::Any MeshlawParser::NamePrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitNamePrimary(this);
  else
    return visitor->visitChildren(this);
}
MeshlawParser::PrimaryContext* MeshlawParser::primary() {
  PrimaryContext *_localctx = _tracker.createInstance<PrimaryContext>(_ctx, getState());
  enterRule(_localctx, 88, MeshlawParser::RulePrimary);
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
    setState(849);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 93, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::LiteralPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(798);
      literal();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::QuantifierPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(799);
      name();
      setState(800);
      match(MeshlawParser::LPAREN);
      setState(801);
      name();
      setState(802);
      match(MeshlawParser::IN);
      setState(803);
      expr(0);
      setState(804);
      match(MeshlawParser::COLON);
      setState(805);
      expr(0);
      setState(806);
      match(MeshlawParser::RPAREN);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::EntityRefPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(808);
      entityRef();
      break;
    }

    case 4: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::EntityPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(809);
      name();
      setState(810);
      match(MeshlawParser::STRING);
      setState(811);
      recordLiteral();
      break;
    }

    case 5: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::NamePrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(813);
      name();
      break;
    }

    case 6: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::RecordPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(814);
      recordLiteral();
      break;
    }

    case 7: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::SetPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(815);
      match(MeshlawParser::LBRACE);
      setState(827);
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
        | (1ULL << MeshlawParser::EXCEPT)
        | (1ULL << MeshlawParser::EXPECT)
        | (1ULL << MeshlawParser::FAILS)
        | (1ULL << MeshlawParser::FIX)
        | (1ULL << MeshlawParser::FLOOR)
        | (1ULL << MeshlawParser::FORBID)
        | (1ULL << MeshlawParser::FORBIDDEN)
        | (1ULL << MeshlawParser::FORCE)
        | (1ULL << MeshlawParser::FROM)
        | (1ULL << MeshlawParser::GROUP)
        | (1ULL << MeshlawParser::LET)
        | (1ULL << MeshlawParser::LIMIT)
        | (1ULL << MeshlawParser::MANDATORY)
        | (1ULL << MeshlawParser::MASK)
        | (1ULL << MeshlawParser::MATCH)
        | (1ULL << MeshlawParser::MATCHES)
        | (1ULL << MeshlawParser::NAN)
        | (1ULL << MeshlawParser::NO)
        | (1ULL << MeshlawParser::OF)
        | (1ULL << MeshlawParser::ONE)
        | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
        setState(816);
        expr(0);
        setState(821);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(817);
            match(MeshlawParser::COMMA);
            setState(818);
            expr(0); 
          }
          setState(823);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
        }
        setState(825);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == MeshlawParser::COMMA) {
          setState(824);
          match(MeshlawParser::COMMA);
        }
      }
      setState(829);
      match(MeshlawParser::RBRACE);
      break;
    }

    case 8: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::ListPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(830);
      match(MeshlawParser::LBRACK);
      setState(842);
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
        | (1ULL << MeshlawParser::EXCEPT)
        | (1ULL << MeshlawParser::EXPECT)
        | (1ULL << MeshlawParser::FAILS)
        | (1ULL << MeshlawParser::FIX)
        | (1ULL << MeshlawParser::FLOOR)
        | (1ULL << MeshlawParser::FORBID)
        | (1ULL << MeshlawParser::FORBIDDEN)
        | (1ULL << MeshlawParser::FORCE)
        | (1ULL << MeshlawParser::FROM)
        | (1ULL << MeshlawParser::GROUP)
        | (1ULL << MeshlawParser::LET)
        | (1ULL << MeshlawParser::LIMIT)
        | (1ULL << MeshlawParser::MANDATORY)
        | (1ULL << MeshlawParser::MASK)
        | (1ULL << MeshlawParser::MATCH)
        | (1ULL << MeshlawParser::MATCHES)
        | (1ULL << MeshlawParser::NAN)
        | (1ULL << MeshlawParser::NO)
        | (1ULL << MeshlawParser::OF)
        | (1ULL << MeshlawParser::ONE)
        | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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
        setState(831);
        expr(0);
        setState(836);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 90, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(832);
            match(MeshlawParser::COMMA);
            setState(833);
            expr(0); 
          }
          setState(838);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 90, _ctx);
        }
        setState(840);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == MeshlawParser::COMMA) {
          setState(839);
          match(MeshlawParser::COMMA);
        }
      }
      setState(844);
      match(MeshlawParser::RBRACK);
      break;
    }

    case 9: {
      _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<MeshlawParser::ParenPrimaryContext>(_localctx));
      enterOuterAlt(_localctx, 9);
      setState(845);
      match(MeshlawParser::LPAREN);
      setState(846);
      expr(0);
      setState(847);
      match(MeshlawParser::RPAREN);
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

//----------------- EntityRefContext ------------------------------------------------------------------

MeshlawParser::EntityRefContext::EntityRefContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

MeshlawParser::NameContext* MeshlawParser::EntityRefContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
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


antlrcpp::Any MeshlawParser::EntityRefContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitEntityRef(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::EntityRefContext* MeshlawParser::entityRef() {
  EntityRefContext *_localctx = _tracker.createInstance<EntityRefContext>(_ctx, getState());
  enterRule(_localctx, 90, MeshlawParser::RuleEntityRef);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(851);
    name();
    setState(852);
    match(MeshlawParser::COLONCOLON);
    setState(853);
    match(MeshlawParser::STRING);
   
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


antlrcpp::Any MeshlawParser::RecordLiteralContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitRecordLiteral(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::RecordLiteralContext* MeshlawParser::recordLiteral() {
  RecordLiteralContext *_localctx = _tracker.createInstance<RecordLiteralContext>(_ctx, getState());
  enterRule(_localctx, 92, MeshlawParser::RuleRecordLiteral);
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
    setState(855);
    match(MeshlawParser::LBRACE);
    setState(856);
    field();
    setState(861);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(857);
        match(MeshlawParser::COMMA);
        setState(858);
        field(); 
      }
      setState(863);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx);
    }
    setState(865);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == MeshlawParser::COMMA) {
      setState(864);
      match(MeshlawParser::COMMA);
    }
    setState(867);
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


antlrcpp::Any MeshlawParser::FieldContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitField(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::FieldContext* MeshlawParser::field() {
  FieldContext *_localctx = _tracker.createInstance<FieldContext>(_ctx, getState());
  enterRule(_localctx, 94, MeshlawParser::RuleField);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(869);
    anyName();
    setState(870);
    match(MeshlawParser::COLON);
    setState(871);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

MeshlawParser::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* MeshlawParser::LiteralContext::INT() {
  return getToken(MeshlawParser::INT, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::DECIMAL() {
  return getToken(MeshlawParser::DECIMAL, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::FLOAT() {
  return getToken(MeshlawParser::FLOAT, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::RATIO() {
  return getToken(MeshlawParser::RATIO, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::DURATION() {
  return getToken(MeshlawParser::DURATION, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::STRING() {
  return getToken(MeshlawParser::STRING, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::RAW_STRING() {
  return getToken(MeshlawParser::RAW_STRING, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::TRUE() {
  return getToken(MeshlawParser::TRUE, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::FALSE() {
  return getToken(MeshlawParser::FALSE, 0);
}

tree::TerminalNode* MeshlawParser::LiteralContext::NULL_() {
  return getToken(MeshlawParser::NULL_, 0);
}


size_t MeshlawParser::LiteralContext::getRuleIndex() const {
  return MeshlawParser::RuleLiteral;
}


antlrcpp::Any MeshlawParser::LiteralContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitLiteral(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::LiteralContext* MeshlawParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 96, MeshlawParser::RuleLiteral);
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
    setState(873);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << MeshlawParser::FALSE)
      | (1ULL << MeshlawParser::NULL_)
      | (1ULL << MeshlawParser::TRUE))) != 0) || ((((_la - 89) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 89)) & ((1ULL << (MeshlawParser::DURATION - 89))
      | (1ULL << (MeshlawParser::RATIO - 89))
      | (1ULL << (MeshlawParser::FLOAT - 89))
      | (1ULL << (MeshlawParser::DECIMAL - 89))
      | (1ULL << (MeshlawParser::INT - 89))
      | (1ULL << (MeshlawParser::RAW_STRING - 89))
      | (1ULL << (MeshlawParser::STRING - 89)))) != 0))) {
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


antlrcpp::Any MeshlawParser::InterpolationContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitInterpolation(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::InterpolationContext* MeshlawParser::interpolation() {
  InterpolationContext *_localctx = _tracker.createInstance<InterpolationContext>(_ctx, getState());
  enterRule(_localctx, 98, MeshlawParser::RuleInterpolation);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(875);
    expr(0);
    setState(876);
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


antlrcpp::Any MeshlawParser::QualifiedContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitQualified(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::QualifiedContext* MeshlawParser::qualified() {
  QualifiedContext *_localctx = _tracker.createInstance<QualifiedContext>(_ctx, getState());
  enterRule(_localctx, 100, MeshlawParser::RuleQualified);
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
    setState(878);
    anyName();
    setState(883);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == MeshlawParser::DOT) {
      setState(879);
      match(MeshlawParser::DOT);
      setState(880);
      anyName();
      setState(885);
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

tree::TerminalNode* MeshlawParser::NameContext::CITES() {
  return getToken(MeshlawParser::CITES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::COLUMNS() {
  return getToken(MeshlawParser::COLUMNS, 0);
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

tree::TerminalNode* MeshlawParser::NameContext::EXCEPT() {
  return getToken(MeshlawParser::EXCEPT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::EXPECT() {
  return getToken(MeshlawParser::EXPECT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FAILS() {
  return getToken(MeshlawParser::FAILS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FIX() {
  return getToken(MeshlawParser::FIX, 0);
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

tree::TerminalNode* MeshlawParser::NameContext::FORCE() {
  return getToken(MeshlawParser::FORCE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::FROM() {
  return getToken(MeshlawParser::FROM, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::GROUP() {
  return getToken(MeshlawParser::GROUP, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::LET() {
  return getToken(MeshlawParser::LET, 0);
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

tree::TerminalNode* MeshlawParser::NameContext::NAN() {
  return getToken(MeshlawParser::NAN, 0);
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

tree::TerminalNode* MeshlawParser::NameContext::REPLACES() {
  return getToken(MeshlawParser::REPLACES, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::REQUIRE() {
  return getToken(MeshlawParser::REQUIRE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ROW() {
  return getToken(MeshlawParser::ROW, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::ROWS() {
  return getToken(MeshlawParser::ROWS, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::SET() {
  return getToken(MeshlawParser::SET, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::SEVERITY() {
  return getToken(MeshlawParser::SEVERITY, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::SHADOW() {
  return getToken(MeshlawParser::SHADOW, 0);
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

tree::TerminalNode* MeshlawParser::NameContext::THAT() {
  return getToken(MeshlawParser::THAT, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::TOLERATE() {
  return getToken(MeshlawParser::TOLERATE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::UNTIL() {
  return getToken(MeshlawParser::UNTIL, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::VALUE() {
  return getToken(MeshlawParser::VALUE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WAIVABLE() {
  return getToken(MeshlawParser::WAIVABLE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WAIVE() {
  return getToken(MeshlawParser::WAIVE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WHOLE() {
  return getToken(MeshlawParser::WHOLE, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WITH() {
  return getToken(MeshlawParser::WITH, 0);
}

tree::TerminalNode* MeshlawParser::NameContext::WITHIN() {
  return getToken(MeshlawParser::WITHIN, 0);
}


size_t MeshlawParser::NameContext::getRuleIndex() const {
  return MeshlawParser::RuleName;
}


antlrcpp::Any MeshlawParser::NameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitName(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::NameContext* MeshlawParser::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 102, MeshlawParser::RuleName);
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
    setState(886);
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
      | (1ULL << MeshlawParser::EXCEPT)
      | (1ULL << MeshlawParser::EXPECT)
      | (1ULL << MeshlawParser::FAILS)
      | (1ULL << MeshlawParser::FIX)
      | (1ULL << MeshlawParser::FLOOR)
      | (1ULL << MeshlawParser::FORBID)
      | (1ULL << MeshlawParser::FORBIDDEN)
      | (1ULL << MeshlawParser::FORCE)
      | (1ULL << MeshlawParser::FROM)
      | (1ULL << MeshlawParser::GROUP)
      | (1ULL << MeshlawParser::LET)
      | (1ULL << MeshlawParser::LIMIT)
      | (1ULL << MeshlawParser::MANDATORY)
      | (1ULL << MeshlawParser::MASK)
      | (1ULL << MeshlawParser::MATCH)
      | (1ULL << MeshlawParser::MATCHES)
      | (1ULL << MeshlawParser::NAN)
      | (1ULL << MeshlawParser::NO)
      | (1ULL << MeshlawParser::OF)
      | (1ULL << MeshlawParser::ONE)
      | (1ULL << MeshlawParser::ORDERED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (MeshlawParser::PARAM - 64))
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

MeshlawParser::NameContext* MeshlawParser::AnyNameContext::name() {
  return getRuleContext<MeshlawParser::NameContext>(0);
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


antlrcpp::Any MeshlawParser::AnyNameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<MeshlawParserVisitor*>(visitor))
    return parserVisitor->visitAnyName(this);
  else
    return visitor->visitChildren(this);
}

MeshlawParser::AnyNameContext* MeshlawParser::anyName() {
  AnyNameContext *_localctx = _tracker.createInstance<AnyNameContext>(_ctx, getState());
  enterRule(_localctx, 104, MeshlawParser::RuleAnyName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(909);
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
      case MeshlawParser::EXCEPT:
      case MeshlawParser::EXPECT:
      case MeshlawParser::FAILS:
      case MeshlawParser::FIX:
      case MeshlawParser::FLOOR:
      case MeshlawParser::FORBID:
      case MeshlawParser::FORBIDDEN:
      case MeshlawParser::FORCE:
      case MeshlawParser::FROM:
      case MeshlawParser::GROUP:
      case MeshlawParser::LET:
      case MeshlawParser::LIMIT:
      case MeshlawParser::MANDATORY:
      case MeshlawParser::MASK:
      case MeshlawParser::MATCH:
      case MeshlawParser::MATCHES:
      case MeshlawParser::NAN:
      case MeshlawParser::NO:
      case MeshlawParser::OF:
      case MeshlawParser::ONE:
      case MeshlawParser::ORDERED:
      case MeshlawParser::PARAM:
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
        setState(888);
        name();
        break;
      }

      case MeshlawParser::AND: {
        enterOuterAlt(_localctx, 2);
        setState(889);
        match(MeshlawParser::AND);
        break;
      }

      case MeshlawParser::BECAUSE: {
        enterOuterAlt(_localctx, 3);
        setState(890);
        match(MeshlawParser::BECAUSE);
        break;
      }

      case MeshlawParser::BY: {
        enterOuterAlt(_localctx, 4);
        setState(891);
        match(MeshlawParser::BY);
        break;
      }

      case MeshlawParser::EACH: {
        enterOuterAlt(_localctx, 5);
        setState(892);
        match(MeshlawParser::EACH);
        break;
      }

      case MeshlawParser::ELSE: {
        enterOuterAlt(_localctx, 6);
        setState(893);
        match(MeshlawParser::ELSE);
        break;
      }

      case MeshlawParser::HAS: {
        enterOuterAlt(_localctx, 7);
        setState(894);
        match(MeshlawParser::HAS);
        break;
      }

      case MeshlawParser::IF: {
        enterOuterAlt(_localctx, 8);
        setState(895);
        match(MeshlawParser::IF);
        break;
      }

      case MeshlawParser::IMPLIES: {
        enterOuterAlt(_localctx, 9);
        setState(896);
        match(MeshlawParser::IMPLIES);
        break;
      }

      case MeshlawParser::IN: {
        enterOuterAlt(_localctx, 10);
        setState(897);
        match(MeshlawParser::IN);
        break;
      }

      case MeshlawParser::IS: {
        enterOuterAlt(_localctx, 11);
        setState(898);
        match(MeshlawParser::IS);
        break;
      }

      case MeshlawParser::MODULE: {
        enterOuterAlt(_localctx, 12);
        setState(899);
        match(MeshlawParser::MODULE);
        break;
      }

      case MeshlawParser::NOT: {
        enterOuterAlt(_localctx, 13);
        setState(900);
        match(MeshlawParser::NOT);
        break;
      }

      case MeshlawParser::ON: {
        enterOuterAlt(_localctx, 14);
        setState(901);
        match(MeshlawParser::ON);
        break;
      }

      case MeshlawParser::OR: {
        enterOuterAlt(_localctx, 15);
        setState(902);
        match(MeshlawParser::OR);
        break;
      }

      case MeshlawParser::RULE: {
        enterOuterAlt(_localctx, 16);
        setState(903);
        match(MeshlawParser::RULE);
        break;
      }

      case MeshlawParser::THEN: {
        enterOuterAlt(_localctx, 17);
        setState(904);
        match(MeshlawParser::THEN);
        break;
      }

      case MeshlawParser::UNLESS: {
        enterOuterAlt(_localctx, 18);
        setState(905);
        match(MeshlawParser::UNLESS);
        break;
      }

      case MeshlawParser::USE: {
        enterOuterAlt(_localctx, 19);
        setState(906);
        match(MeshlawParser::USE);
        break;
      }

      case MeshlawParser::WHEN: {
        enterOuterAlt(_localctx, 20);
        setState(907);
        match(MeshlawParser::WHEN);
        break;
      }

      case MeshlawParser::WHERE: {
        enterOuterAlt(_localctx, 21);
        setState(908);
        match(MeshlawParser::WHERE);
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

bool MeshlawParser::sempred(RuleContext *context, size_t ruleIndex, size_t predicateIndex) {
  switch (ruleIndex) {
    case 42: return exprSempred(dynamic_cast<ExprContext *>(context), predicateIndex);

  default:
    break;
  }
  return true;
}

bool MeshlawParser::exprSempred(ExprContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 0: return precpred(_ctx, 11);
    case 1: return precpred(_ctx, 10);
    case 2: return precpred(_ctx, 9);
    case 3: return precpred(_ctx, 8);
    case 4: return precpred(_ctx, 5);
    case 5: return precpred(_ctx, 4);
    case 6: return precpred(_ctx, 3);
    case 7: return precpred(_ctx, 15);
    case 8: return precpred(_ctx, 14);
    case 9: return precpred(_ctx, 13);
    case 10: return precpred(_ctx, 7);

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
  "law", "constitution", "setting", "settingValue", "settingBlock", "blockSetting", 
  "moduleDecl", "useDecl", "item", "enumDecl", "recordDecl", "entityDecl", 
  "role", "attribute", "actionDecl", "constDecl", "defDecl", "parameter", 
  "paramDecl", "setDecl", "waiveDecl", "type", "typeArgument", "optionalMark", 
  "ruleDecl", "strength", "effect", "actionList", "subject", "hasBounds", 
  "hasBound", "caller", "maskItem", "rulePart", "severityName", "clauseBlock", 
  "checkClause", "clauseOption", "testDecl", "testStatement", "accessOutcome", 
  "ruleOutcome", "expr", "comparison", "primary", "entityRef", "recordLiteral", 
  "field", "literal", "interpolation", "qualified", "name", "anyName"
};

std::vector<std::string> MeshlawParser::_literalNames = {
  "", "'and'", "'because'", "'by'", "'each'", "'else'", "'false'", "'has'", 
  "'if'", "'implies'", "'in'", "'is'", "'module'", "'not'", "'null'", "'on'", 
  "'or'", "'rule'", "'then'", "'true'", "'unless'", "'use'", "'when'", "'where'", 
  "'action'", "'all'", "'any'", "'applies'", "'apply'", "'check'", "'cites'", 
  "'columns'", "'const'", "'constitution'", "'contains'", "'def'", "'denied'", 
  "'deny'", "'does'", "'ends'", "'entity'", "'enum'", "'error'", "'except'", 
  "'expect'", "'fails'", "'fix'", "'floor'", "'forbid'", "'forbidden'", 
  "'force'", "'from'", "'group'", "'let'", "'limit'", "'mandatory'", "'mask'", 
  "'match'", "'matches'", "'nan'", "'no'", "'of'", "'one'", "'ordered'", 
  "'param'", "'passes'", "'permit'", "'permitted'", "'present'", "'record'", 
  "'replaces'", "'require'", "'row'", "'rows'", "'set'", "'severity'", "'shadow'", 
  "'skips'", "'starts'", "'test'", "'that'", "'tolerate'", "'until'", "'value'", 
  "'waivable'", "'waive'", "'whole'", "'with'", "'within'", "", "", "", 
  "", "", "", "", "", "", "", "", "'=='", "'!='", "'<='", "'>='", "'<'", 
  "'>'", "'='", "'+'", "'-'", "'*'", "'/'", "'%'", "'\u003F\u003F'", "'\u003F'", 
  "'::'", "':'", "','", "';'", "'..'", "'.'", "'('", "')'", "'{'", "'}'", 
  "'['", "']'"
};

std::vector<std::string> MeshlawParser::_symbolicNames = {
  "", "AND", "BECAUSE", "BY", "EACH", "ELSE", "FALSE", "HAS", "IF", "IMPLIES", 
  "IN", "IS", "MODULE", "NOT", "NULL_", "ON", "OR", "RULE", "THEN", "TRUE", 
  "UNLESS", "USE", "WHEN", "WHERE", "ACTION", "ALL", "ANY", "APPLIES", "APPLY", 
  "CHECK", "CITES", "COLUMNS", "CONST", "CONSTITUTION", "CONTAINS", "DEF", 
  "DENIED", "DENY", "DOES", "ENDS", "ENTITY", "ENUM", "ERROR", "EXCEPT", 
  "EXPECT", "FAILS", "FIX", "FLOOR", "FORBID", "FORBIDDEN", "FORCE", "FROM", 
  "GROUP", "LET", "LIMIT", "MANDATORY", "MASK", "MATCH", "MATCHES", "NAN", 
  "NO", "OF", "ONE", "ORDERED", "PARAM", "PASSES", "PERMIT", "PERMITTED", 
  "PRESENT", "RECORD", "REPLACES", "REQUIRE", "ROW", "ROWS", "SET", "SEVERITY", 
  "SHADOW", "SKIPS", "STARTS", "TEST", "THAT", "TOLERATE", "UNTIL", "VALUE", 
  "WAIVABLE", "WAIVE", "WHOLE", "WITH", "WITHIN", "DURATION", "RATIO", "FLOAT", 
  "DECIMAL", "INT", "BAD_NUMBER", "IDENT", "QUOTED_IDENT", "RAW_STRING", 
  "STRING", "BAD_STRING", "EQ", "NE", "LE", "GE", "LT", "GT", "ASSIGN", 
  "PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "COALESCE", "QUESTION", "COLONCOLON", 
  "COLON", "COMMA", "SEMI", "DOTDOT", "DOT", "LPAREN", "RPAREN", "LBRACE", 
  "RBRACE", "LBRACK", "RBRACK", "DOC_COMMENT", "COMMENT", "SPACE", "UNKNOWN"
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
    0x3, 0x83, 0x392, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
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
    0x4, 0x36, 0x9, 0x36, 0x3, 0x2, 0x3, 0x2, 0x7, 0x2, 0x6f, 0xa, 0x2, 
    0xc, 0x2, 0xe, 0x2, 0x72, 0xb, 0x2, 0x3, 0x2, 0x7, 0x2, 0x75, 0xa, 0x2, 
    0xc, 0x2, 0xe, 0x2, 0x78, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 
    0x3, 0x3, 0x3, 0x7, 0x3, 0x7f, 0xa, 0x3, 0xc, 0x3, 0xe, 0x3, 0x82, 0xb, 
    0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x4, 0x3, 0x4, 0x7, 0x4, 0x88, 0xa, 0x4, 
    0xc, 0x4, 0xe, 0x4, 0x8b, 0xb, 0x4, 0x3, 0x4, 0x5, 0x4, 0x8e, 0xa, 0x4, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x93, 0xa, 0x5, 0x3, 0x6, 0x3, 
    0x6, 0x7, 0x6, 0x97, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0x9a, 0xb, 0x6, 0x3, 
    0x6, 0x3, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x7, 0x7, 0xa2, 
    0xa, 0x7, 0xc, 0x7, 0xe, 0x7, 0xa5, 0xb, 0x7, 0x3, 0x7, 0x5, 0x7, 0xa8, 
    0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 
    0x3, 0x9, 0x7, 0x9, 0xb1, 0xa, 0x9, 0xc, 0x9, 0xe, 0x9, 0xb4, 0xb, 0x9, 
    0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0xc1, 0xa, 0xa, 0x3, 
    0xb, 0x5, 0xb, 0xc4, 0xa, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 
    0x3, 0xb, 0x3, 0xb, 0x7, 0xb, 0xcc, 0xa, 0xb, 0xc, 0xb, 0xe, 0xb, 0xcf, 
    0xb, 0xb, 0x3, 0xb, 0x5, 0xb, 0xd2, 0xa, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xc, 0x3, 0xc, 0x3, 0xc, 0x7, 0xc, 0xd9, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 
    0xdc, 0xb, 0xc, 0x3, 0xc, 0x3, 0xc, 0x7, 0xc, 0xe0, 0xa, 0xc, 0xc, 0xc, 
    0xe, 0xc, 0xe3, 0xb, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x3, 
    0xd, 0x7, 0xd, 0xea, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0xed, 0xb, 0xd, 0x3, 
    0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x7, 0xd, 0xf3, 0xa, 0xd, 0xc, 0xd, 
    0xe, 0xd, 0xf6, 0xb, 0xd, 0x5, 0xd, 0xf8, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 
    0x7, 0xd, 0xfc, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0xff, 0xb, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 
    0x3, 0xf, 0x3, 0xf, 0x5, 0xf, 0x10b, 0xa, 0xf, 0x3, 0xf, 0x5, 0xf, 0x10e, 
    0xa, 0xf, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x7, 0x10, 0x114, 
    0xa, 0x10, 0xc, 0x10, 0xe, 0x10, 0x117, 0xb, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x7, 0x10, 0x11d, 0xa, 0x10, 0xc, 0x10, 0xe, 0x10, 
    0x120, 0xb, 0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 
    0x126, 0xa, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x12, 0x3, 0x12, 
    0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x7, 0x12, 0x131, 0xa, 0x12, 
    0xc, 0x12, 0xe, 0x12, 0x134, 0xb, 0x12, 0x5, 0x12, 0x136, 0xa, 0x12, 
    0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 
    0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 
    0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 
    0x14, 0x3, 0x14, 0x5, 0x14, 0x14d, 0xa, 0x14, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 
    0x16, 0x3, 0x16, 0x7, 0x16, 0x159, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 
    0x15c, 0xb, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x7, 0x17, 0x168, 
    0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 0x16b, 0xb, 0x17, 0x3, 0x17, 0x3, 0x17, 
    0x5, 0x17, 0x16f, 0xa, 0x17, 0x3, 0x17, 0x5, 0x17, 0x172, 0xa, 0x17, 
    0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x176, 0xa, 0x18, 0x3, 0x19, 0x3, 0x19, 
    0x5, 0x19, 0x17a, 0xa, 0x19, 0x3, 0x1a, 0x5, 0x1a, 0x17d, 0xa, 0x1a, 
    0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x184, 
    0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x187, 0xb, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 
    0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 
    0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x7, 0x1c, 0x198, 0xa, 0x1c, 0xc, 0x1c, 0xe, 0x1c, 0x19b, 0xb, 0x1c, 
    0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x1a1, 0xa, 0x1c, 
    0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 
    0x1c, 0x1a9, 0xa, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
    0x3, 0x1d, 0x7, 0x1d, 0x1b0, 0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x1b3, 
    0xb, 0x1d, 0x5, 0x1d, 0x1b5, 0xa, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x1bd, 0xa, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x5, 0x1e, 0x1c1, 0xa, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 
    0x1c5, 0xa, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x7, 0x1f, 
    0x1cb, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x1ce, 0xb, 0x1f, 0x3, 0x1f, 
    0x5, 0x1f, 0x1d1, 0xa, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x20, 0x3, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 
    0x21, 0x5, 0x21, 0x1de, 0xa, 0x21, 0x5, 0x21, 0x1e0, 0xa, 0x21, 0x3, 
    0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 
    0x7, 0x22, 0x1e9, 0xa, 0x22, 0xc, 0x22, 0xe, 0x22, 0x1ec, 0xb, 0x22, 
    0x3, 0x22, 0x3, 0x22, 0x5, 0x22, 0x1f0, 0xa, 0x22, 0x3, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 
    0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x1fd, 0xa, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x7, 0x23, 0x202, 0xa, 0x23, 0xc, 0x23, 0xe, 0x23, 
    0x205, 0xb, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 
    0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 
    0x7, 0x23, 0x219, 0xa, 0x23, 0xc, 0x23, 0xe, 0x23, 0x21c, 0xb, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 
    0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 
    0x7, 0x23, 0x22b, 0xa, 0x23, 0xc, 0x23, 0xe, 0x23, 0x22e, 0xb, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 
    0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 
    0x5, 0x23, 0x23d, 0xa, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x241, 
    0xa, 0x23, 0x5, 0x23, 0x243, 0xa, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 
    0x3, 0x25, 0x7, 0x25, 0x249, 0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x24c, 
    0xb, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 
    0x26, 0x253, 0xa, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x257, 0xa, 
    0x26, 0xc, 0x26, 0xe, 0x26, 0x25a, 0xb, 0x26, 0x3, 0x26, 0x5, 0x26, 
    0x25d, 0xa, 0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x27, 0x5, 0x27, 0x265, 0xa, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 0x26d, 0xa, 0x27, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x273, 0xa, 0x28, 0xc, 0x28, 
    0xe, 0x28, 0x276, 0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 
    0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x5, 0x29, 0x287, 
    0xa, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x5, 0x29, 0x28d, 
    0xa, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 
    0x29, 0x5, 0x29, 0x295, 0xa, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x5, 0x29, 0x29b, 0xa, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2a3, 0xa, 0x2a, 0x3, 0x2b, 
    0x3, 0x2b, 0x5, 0x2b, 0x2a7, 0xa, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 
    0x3, 0x2b, 0x7, 0x2b, 0x2ad, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 0x2b0, 
    0xb, 0x2b, 0x5, 0x2b, 0x2b2, 0xa, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 
    0x5, 0x2b, 0x2b7, 0xa, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 
    0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x2c6, 0xa, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 
    0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 
    0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 
    0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x2eb, 0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 
    0x2ee, 0xb, 0x2c, 0x5, 0x2c, 0x2f0, 0xa, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x2f6, 0xa, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 
    0x2f9, 0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x2fc, 0xb, 0x2c, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 
    0x2d, 0x305, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x309, 0xa, 
    0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x30e, 0xa, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x312, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x5, 0x2d, 0x316, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 
    0x31b, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x31f, 0xa, 0x2d, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 
    0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 
    0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x336, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 
    0x339, 0xb, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x33c, 0xa, 0x2e, 0x5, 0x2e, 
    0x33e, 0xa, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x7, 0x2e, 0x345, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x348, 0xb, 0x2e, 
    0x3, 0x2e, 0x5, 0x2e, 0x34b, 0xa, 0x2e, 0x5, 0x2e, 0x34d, 0xa, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x354, 
    0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x30, 0x3, 
    0x30, 0x3, 0x30, 0x3, 0x30, 0x7, 0x30, 0x35e, 0xa, 0x30, 0xc, 0x30, 
    0xe, 0x30, 0x361, 0xb, 0x30, 0x3, 0x30, 0x5, 0x30, 0x364, 0xa, 0x30, 
    0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 
    0x32, 0x3, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x7, 0x34, 0x374, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 0x377, 
    0xb, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 
    0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 
    0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x390, 
    0xa, 0x36, 0x3, 0x36, 0x2, 0x3, 0x56, 0x37, 0x2, 0x4, 0x6, 0x8, 0xa, 
    0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 
    0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 
    0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 
    0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 
    0x2, 0xa, 0x4, 0x2, 0x31, 0x31, 0x39, 0x39, 0x5, 0x2, 0x32, 0x32, 0x38, 
    0x38, 0x44, 0x44, 0x4, 0x2, 0x1d, 0x1d, 0x4f, 0x4f, 0x3, 0x2, 0x6f, 
    0x71, 0x3, 0x2, 0x6d, 0x6e, 0x4, 0x2, 0x10, 0x10, 0x46, 0x46, 0x7, 0x2, 
    0x8, 0x8, 0x10, 0x10, 0x15, 0x15, 0x5b, 0x5f, 0x63, 0x64, 0x4, 0x2, 
    0x1a, 0x5a, 0x61, 0x62, 0x2, 0x417, 0x2, 0x6c, 0x3, 0x2, 0x2, 0x2, 0x4, 
    0x7b, 0x3, 0x2, 0x2, 0x2, 0x6, 0x85, 0x3, 0x2, 0x2, 0x2, 0x8, 0x92, 
    0x3, 0x2, 0x2, 0x2, 0xa, 0x94, 0x3, 0x2, 0x2, 0x2, 0xc, 0x9d, 0x3, 0x2, 
    0x2, 0x2, 0xe, 0xa9, 0x3, 0x2, 0x2, 0x2, 0x10, 0xac, 0x3, 0x2, 0x2, 
    0x2, 0x12, 0xc0, 0x3, 0x2, 0x2, 0x2, 0x14, 0xc3, 0x3, 0x2, 0x2, 0x2, 
    0x16, 0xd5, 0x3, 0x2, 0x2, 0x2, 0x18, 0xe6, 0x3, 0x2, 0x2, 0x2, 0x1a, 
    0x102, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x105, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x10f, 
    0x3, 0x2, 0x2, 0x2, 0x20, 0x121, 0x3, 0x2, 0x2, 0x2, 0x22, 0x12a, 0x3, 
    0x2, 0x2, 0x2, 0x24, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x26, 0x141, 0x3, 0x2, 
    0x2, 0x2, 0x28, 0x14e, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x153, 0x3, 0x2, 0x2, 
    0x2, 0x2c, 0x162, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x175, 0x3, 0x2, 0x2, 0x2, 
    0x30, 0x177, 0x3, 0x2, 0x2, 0x2, 0x32, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x34, 
    0x18a, 0x3, 0x2, 0x2, 0x2, 0x36, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1b4, 
    0x3, 0x2, 0x2, 0x2, 0x3a, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x1c6, 0x3, 
    0x2, 0x2, 0x2, 0x3e, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x40, 0x1df, 0x3, 0x2, 
    0x2, 0x2, 0x42, 0x1e1, 0x3, 0x2, 0x2, 0x2, 0x44, 0x242, 0x3, 0x2, 0x2, 
    0x2, 0x46, 0x244, 0x3, 0x2, 0x2, 0x2, 0x48, 0x246, 0x3, 0x2, 0x2, 0x2, 
    0x4a, 0x252, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x26c, 0x3, 0x2, 0x2, 0x2, 0x4e, 
    0x26e, 0x3, 0x2, 0x2, 0x2, 0x50, 0x29a, 0x3, 0x2, 0x2, 0x2, 0x52, 0x2a2, 
    0x3, 0x2, 0x2, 0x2, 0x54, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x56, 0x2c5, 0x3, 
    0x2, 0x2, 0x2, 0x58, 0x31e, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x353, 0x3, 0x2, 
    0x2, 0x2, 0x5c, 0x355, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x359, 0x3, 0x2, 0x2, 
    0x2, 0x60, 0x367, 0x3, 0x2, 0x2, 0x2, 0x62, 0x36b, 0x3, 0x2, 0x2, 0x2, 
    0x64, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x66, 0x370, 0x3, 0x2, 0x2, 0x2, 0x68, 
    0x378, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x70, 
    0x5, 0xe, 0x8, 0x2, 0x6d, 0x6f, 0x5, 0x10, 0x9, 0x2, 0x6e, 0x6d, 0x3, 
    0x2, 0x2, 0x2, 0x6f, 0x72, 0x3, 0x2, 0x2, 0x2, 0x70, 0x6e, 0x3, 0x2, 
    0x2, 0x2, 0x70, 0x71, 0x3, 0x2, 0x2, 0x2, 0x71, 0x76, 0x3, 0x2, 0x2, 
    0x2, 0x72, 0x70, 0x3, 0x2, 0x2, 0x2, 0x73, 0x75, 0x5, 0x12, 0xa, 0x2, 
    0x74, 0x73, 0x3, 0x2, 0x2, 0x2, 0x75, 0x78, 0x3, 0x2, 0x2, 0x2, 0x76, 
    0x74, 0x3, 0x2, 0x2, 0x2, 0x76, 0x77, 0x3, 0x2, 0x2, 0x2, 0x77, 0x79, 
    0x3, 0x2, 0x2, 0x2, 0x78, 0x76, 0x3, 0x2, 0x2, 0x2, 0x79, 0x7a, 0x7, 
    0x2, 0x2, 0x3, 0x7a, 0x3, 0x3, 0x2, 0x2, 0x2, 0x7b, 0x7c, 0x7, 0x23, 
    0x2, 0x2, 0x7c, 0x80, 0x5, 0x68, 0x35, 0x2, 0x7d, 0x7f, 0x5, 0x6, 0x4, 
    0x2, 0x7e, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x7f, 0x82, 0x3, 0x2, 0x2, 0x2, 
    0x80, 0x7e, 0x3, 0x2, 0x2, 0x2, 0x80, 0x81, 0x3, 0x2, 0x2, 0x2, 0x81, 
    0x83, 0x3, 0x2, 0x2, 0x2, 0x82, 0x80, 0x3, 0x2, 0x2, 0x2, 0x83, 0x84, 
    0x7, 0x2, 0x2, 0x3, 0x84, 0x5, 0x3, 0x2, 0x2, 0x2, 0x85, 0x89, 0x5, 
    0x68, 0x35, 0x2, 0x86, 0x88, 0x5, 0x8, 0x5, 0x2, 0x87, 0x86, 0x3, 0x2, 
    0x2, 0x2, 0x88, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x89, 0x87, 0x3, 0x2, 0x2, 
    0x2, 0x89, 0x8a, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x8d, 0x3, 0x2, 0x2, 0x2, 
    0x8b, 0x89, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x8e, 0x5, 0xa, 0x6, 0x2, 0x8d, 
    0x8c, 0x3, 0x2, 0x2, 0x2, 0x8d, 0x8e, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x7, 
    0x3, 0x2, 0x2, 0x2, 0x8f, 0x93, 0x7, 0x64, 0x2, 0x2, 0x90, 0x93, 0x5, 
    0x5c, 0x2f, 0x2, 0x91, 0x93, 0x5, 0x68, 0x35, 0x2, 0x92, 0x8f, 0x3, 
    0x2, 0x2, 0x2, 0x92, 0x90, 0x3, 0x2, 0x2, 0x2, 0x92, 0x91, 0x3, 0x2, 
    0x2, 0x2, 0x93, 0x9, 0x3, 0x2, 0x2, 0x2, 0x94, 0x98, 0x7, 0x7c, 0x2, 
    0x2, 0x95, 0x97, 0x5, 0xc, 0x7, 0x2, 0x96, 0x95, 0x3, 0x2, 0x2, 0x2, 
    0x97, 0x9a, 0x3, 0x2, 0x2, 0x2, 0x98, 0x96, 0x3, 0x2, 0x2, 0x2, 0x98, 
    0x99, 0x3, 0x2, 0x2, 0x2, 0x99, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x98, 
    0x3, 0x2, 0x2, 0x2, 0x9b, 0x9c, 0x7, 0x7d, 0x2, 0x2, 0x9c, 0xb, 0x3, 
    0x2, 0x2, 0x2, 0x9d, 0x9e, 0x5, 0x68, 0x35, 0x2, 0x9e, 0xa3, 0x5, 0x8, 
    0x5, 0x2, 0x9f, 0xa0, 0x7, 0x76, 0x2, 0x2, 0xa0, 0xa2, 0x5, 0x8, 0x5, 
    0x2, 0xa1, 0x9f, 0x3, 0x2, 0x2, 0x2, 0xa2, 0xa5, 0x3, 0x2, 0x2, 0x2, 
    0xa3, 0xa1, 0x3, 0x2, 0x2, 0x2, 0xa3, 0xa4, 0x3, 0x2, 0x2, 0x2, 0xa4, 
    0xa7, 0x3, 0x2, 0x2, 0x2, 0xa5, 0xa3, 0x3, 0x2, 0x2, 0x2, 0xa6, 0xa8, 
    0x7, 0x76, 0x2, 0x2, 0xa7, 0xa6, 0x3, 0x2, 0x2, 0x2, 0xa7, 0xa8, 0x3, 
    0x2, 0x2, 0x2, 0xa8, 0xd, 0x3, 0x2, 0x2, 0x2, 0xa9, 0xaa, 0x7, 0xe, 
    0x2, 0x2, 0xaa, 0xab, 0x5, 0x66, 0x34, 0x2, 0xab, 0xf, 0x3, 0x2, 0x2, 
    0x2, 0xac, 0xad, 0x7, 0x17, 0x2, 0x2, 0xad, 0xb2, 0x5, 0x66, 0x34, 0x2, 
    0xae, 0xaf, 0x7, 0x76, 0x2, 0x2, 0xaf, 0xb1, 0x5, 0x66, 0x34, 0x2, 0xb0, 
    0xae, 0x3, 0x2, 0x2, 0x2, 0xb1, 0xb4, 0x3, 0x2, 0x2, 0x2, 0xb2, 0xb0, 
    0x3, 0x2, 0x2, 0x2, 0xb2, 0xb3, 0x3, 0x2, 0x2, 0x2, 0xb3, 0x11, 0x3, 
    0x2, 0x2, 0x2, 0xb4, 0xb2, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xc1, 0x5, 0x14, 
    0xb, 0x2, 0xb6, 0xc1, 0x5, 0x16, 0xc, 0x2, 0xb7, 0xc1, 0x5, 0x18, 0xd, 
    0x2, 0xb8, 0xc1, 0x5, 0x1e, 0x10, 0x2, 0xb9, 0xc1, 0x5, 0x20, 0x11, 
    0x2, 0xba, 0xc1, 0x5, 0x22, 0x12, 0x2, 0xbb, 0xc1, 0x5, 0x26, 0x14, 
    0x2, 0xbc, 0xc1, 0x5, 0x28, 0x15, 0x2, 0xbd, 0xc1, 0x5, 0x32, 0x1a, 
    0x2, 0xbe, 0xc1, 0x5, 0x2a, 0x16, 0x2, 0xbf, 0xc1, 0x5, 0x4e, 0x28, 
    0x2, 0xc0, 0xb5, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xb6, 0x3, 0x2, 0x2, 0x2, 
    0xc0, 0xb7, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xb8, 0x3, 0x2, 0x2, 0x2, 0xc0, 
    0xb9, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xba, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xbb, 
    0x3, 0x2, 0x2, 0x2, 0xc0, 0xbc, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xbd, 0x3, 
    0x2, 0x2, 0x2, 0xc0, 0xbe, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xbf, 0x3, 0x2, 
    0x2, 0x2, 0xc1, 0x13, 0x3, 0x2, 0x2, 0x2, 0xc2, 0xc4, 0x7, 0x41, 0x2, 
    0x2, 0xc3, 0xc2, 0x3, 0x2, 0x2, 0x2, 0xc3, 0xc4, 0x3, 0x2, 0x2, 0x2, 
    0xc4, 0xc5, 0x3, 0x2, 0x2, 0x2, 0xc5, 0xc6, 0x7, 0x2b, 0x2, 0x2, 0xc6, 
    0xc7, 0x5, 0x68, 0x35, 0x2, 0xc7, 0xc8, 0x7, 0x7c, 0x2, 0x2, 0xc8, 0xcd, 
    0x5, 0x68, 0x35, 0x2, 0xc9, 0xca, 0x7, 0x76, 0x2, 0x2, 0xca, 0xcc, 0x5, 
    0x68, 0x35, 0x2, 0xcb, 0xc9, 0x3, 0x2, 0x2, 0x2, 0xcc, 0xcf, 0x3, 0x2, 
    0x2, 0x2, 0xcd, 0xcb, 0x3, 0x2, 0x2, 0x2, 0xcd, 0xce, 0x3, 0x2, 0x2, 
    0x2, 0xce, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xcf, 0xcd, 0x3, 0x2, 0x2, 0x2, 
    0xd0, 0xd2, 0x7, 0x76, 0x2, 0x2, 0xd1, 0xd0, 0x3, 0x2, 0x2, 0x2, 0xd1, 
    0xd2, 0x3, 0x2, 0x2, 0x2, 0xd2, 0xd3, 0x3, 0x2, 0x2, 0x2, 0xd3, 0xd4, 
    0x7, 0x7d, 0x2, 0x2, 0xd4, 0x15, 0x3, 0x2, 0x2, 0x2, 0xd5, 0xd6, 0x7, 
    0x47, 0x2, 0x2, 0xd6, 0xda, 0x5, 0x68, 0x35, 0x2, 0xd7, 0xd9, 0x5, 0x1a, 
    0xe, 0x2, 0xd8, 0xd7, 0x3, 0x2, 0x2, 0x2, 0xd9, 0xdc, 0x3, 0x2, 0x2, 
    0x2, 0xda, 0xd8, 0x3, 0x2, 0x2, 0x2, 0xda, 0xdb, 0x3, 0x2, 0x2, 0x2, 
    0xdb, 0xdd, 0x3, 0x2, 0x2, 0x2, 0xdc, 0xda, 0x3, 0x2, 0x2, 0x2, 0xdd, 
    0xe1, 0x7, 0x7c, 0x2, 0x2, 0xde, 0xe0, 0x5, 0x1c, 0xf, 0x2, 0xdf, 0xde, 
    0x3, 0x2, 0x2, 0x2, 0xe0, 0xe3, 0x3, 0x2, 0x2, 0x2, 0xe1, 0xdf, 0x3, 
    0x2, 0x2, 0x2, 0xe1, 0xe2, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe4, 0x3, 0x2, 
    0x2, 0x2, 0xe3, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xe5, 0x7, 0x7d, 0x2, 
    0x2, 0xe5, 0x17, 0x3, 0x2, 0x2, 0x2, 0xe6, 0xe7, 0x7, 0x2a, 0x2, 0x2, 
    0xe7, 0xeb, 0x5, 0x68, 0x35, 0x2, 0xe8, 0xea, 0x5, 0x1a, 0xe, 0x2, 0xe9, 
    0xe8, 0x3, 0x2, 0x2, 0x2, 0xea, 0xed, 0x3, 0x2, 0x2, 0x2, 0xeb, 0xe9, 
    0x3, 0x2, 0x2, 0x2, 0xeb, 0xec, 0x3, 0x2, 0x2, 0x2, 0xec, 0xf7, 0x3, 
    0x2, 0x2, 0x2, 0xed, 0xeb, 0x3, 0x2, 0x2, 0x2, 0xee, 0xef, 0x7, 0xc, 
    0x2, 0x2, 0xef, 0xf4, 0x5, 0x68, 0x35, 0x2, 0xf0, 0xf1, 0x7, 0x76, 0x2, 
    0x2, 0xf1, 0xf3, 0x5, 0x68, 0x35, 0x2, 0xf2, 0xf0, 0x3, 0x2, 0x2, 0x2, 
    0xf3, 0xf6, 0x3, 0x2, 0x2, 0x2, 0xf4, 0xf2, 0x3, 0x2, 0x2, 0x2, 0xf4, 
    0xf5, 0x3, 0x2, 0x2, 0x2, 0xf5, 0xf8, 0x3, 0x2, 0x2, 0x2, 0xf6, 0xf4, 
    0x3, 0x2, 0x2, 0x2, 0xf7, 0xee, 0x3, 0x2, 0x2, 0x2, 0xf7, 0xf8, 0x3, 
    0x2, 0x2, 0x2, 0xf8, 0xf9, 0x3, 0x2, 0x2, 0x2, 0xf9, 0xfd, 0x7, 0x7c, 
    0x2, 0x2, 0xfa, 0xfc, 0x5, 0x1c, 0xf, 0x2, 0xfb, 0xfa, 0x3, 0x2, 0x2, 
    0x2, 0xfc, 0xff, 0x3, 0x2, 0x2, 0x2, 0xfd, 0xfb, 0x3, 0x2, 0x2, 0x2, 
    0xfd, 0xfe, 0x3, 0x2, 0x2, 0x2, 0xfe, 0x100, 0x3, 0x2, 0x2, 0x2, 0xff, 
    0xfd, 0x3, 0x2, 0x2, 0x2, 0x100, 0x101, 0x7, 0x7d, 0x2, 0x2, 0x101, 
    0x19, 0x3, 0x2, 0x2, 0x2, 0x102, 0x103, 0x7, 0xd, 0x2, 0x2, 0x103, 0x104, 
    0x5, 0x68, 0x35, 0x2, 0x104, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x105, 0x106, 
    0x5, 0x6a, 0x36, 0x2, 0x106, 0x107, 0x7, 0x75, 0x2, 0x2, 0x107, 0x10a, 
    0x5, 0x2c, 0x17, 0x2, 0x108, 0x109, 0x7, 0x5, 0x2, 0x2, 0x109, 0x10b, 
    0x5, 0x68, 0x35, 0x2, 0x10a, 0x108, 0x3, 0x2, 0x2, 0x2, 0x10a, 0x10b, 
    0x3, 0x2, 0x2, 0x2, 0x10b, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x10e, 
    0x7, 0x76, 0x2, 0x2, 0x10d, 0x10c, 0x3, 0x2, 0x2, 0x2, 0x10d, 0x10e, 
    0x3, 0x2, 0x2, 0x2, 0x10e, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x10f, 0x110, 0x7, 
    0x1a, 0x2, 0x2, 0x110, 0x115, 0x5, 0x68, 0x35, 0x2, 0x111, 0x112, 0x7, 
    0x76, 0x2, 0x2, 0x112, 0x114, 0x5, 0x68, 0x35, 0x2, 0x113, 0x111, 0x3, 
    0x2, 0x2, 0x2, 0x114, 0x117, 0x3, 0x2, 0x2, 0x2, 0x115, 0x113, 0x3, 
    0x2, 0x2, 0x2, 0x115, 0x116, 0x3, 0x2, 0x2, 0x2, 0x116, 0x118, 0x3, 
    0x2, 0x2, 0x2, 0x117, 0x115, 0x3, 0x2, 0x2, 0x2, 0x118, 0x119, 0x7, 
    0x11, 0x2, 0x2, 0x119, 0x11e, 0x5, 0x68, 0x35, 0x2, 0x11a, 0x11b, 0x7, 
    0x76, 0x2, 0x2, 0x11b, 0x11d, 0x5, 0x68, 0x35, 0x2, 0x11c, 0x11a, 0x3, 
    0x2, 0x2, 0x2, 0x11d, 0x120, 0x3, 0x2, 0x2, 0x2, 0x11e, 0x11c, 0x3, 
    0x2, 0x2, 0x2, 0x11e, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x11f, 0x1f, 0x3, 0x2, 
    0x2, 0x2, 0x120, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x121, 0x122, 0x7, 0x22, 
    0x2, 0x2, 0x122, 0x125, 0x5, 0x68, 0x35, 0x2, 0x123, 0x124, 0x7, 0x75, 
    0x2, 0x2, 0x124, 0x126, 0x5, 0x2c, 0x17, 0x2, 0x125, 0x123, 0x3, 0x2, 
    0x2, 0x2, 0x125, 0x126, 0x3, 0x2, 0x2, 0x2, 0x126, 0x127, 0x3, 0x2, 
    0x2, 0x2, 0x127, 0x128, 0x7, 0x6c, 0x2, 0x2, 0x128, 0x129, 0x5, 0x56, 
    0x2c, 0x2, 0x129, 0x21, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x12b, 0x7, 0x25, 
    0x2, 0x2, 0x12b, 0x12c, 0x5, 0x68, 0x35, 0x2, 0x12c, 0x135, 0x7, 0x7a, 
    0x2, 0x2, 0x12d, 0x132, 0x5, 0x24, 0x13, 0x2, 0x12e, 0x12f, 0x7, 0x76, 
    0x2, 0x2, 0x12f, 0x131, 0x5, 0x24, 0x13, 0x2, 0x130, 0x12e, 0x3, 0x2, 
    0x2, 0x2, 0x131, 0x134, 0x3, 0x2, 0x2, 0x2, 0x132, 0x130, 0x3, 0x2, 
    0x2, 0x2, 0x132, 0x133, 0x3, 0x2, 0x2, 0x2, 0x133, 0x136, 0x3, 0x2, 
    0x2, 0x2, 0x134, 0x132, 0x3, 0x2, 0x2, 0x2, 0x135, 0x12d, 0x3, 0x2, 
    0x2, 0x2, 0x135, 0x136, 0x3, 0x2, 0x2, 0x2, 0x136, 0x137, 0x3, 0x2, 
    0x2, 0x2, 0x137, 0x138, 0x7, 0x7b, 0x2, 0x2, 0x138, 0x139, 0x7, 0x75, 
    0x2, 0x2, 0x139, 0x13a, 0x5, 0x2c, 0x17, 0x2, 0x13a, 0x13b, 0x7, 0x6c, 
    0x2, 0x2, 0x13b, 0x13c, 0x5, 0x56, 0x2c, 0x2, 0x13c, 0x23, 0x3, 0x2, 
    0x2, 0x2, 0x13d, 0x13e, 0x5, 0x68, 0x35, 0x2, 0x13e, 0x13f, 0x7, 0x75, 
    0x2, 0x2, 0x13f, 0x140, 0x5, 0x2c, 0x17, 0x2, 0x140, 0x25, 0x3, 0x2, 
    0x2, 0x2, 0x141, 0x142, 0x7, 0x42, 0x2, 0x2, 0x142, 0x143, 0x5, 0x68, 
    0x35, 0x2, 0x143, 0x144, 0x7, 0x75, 0x2, 0x2, 0x144, 0x145, 0x5, 0x2c, 
    0x17, 0x2, 0x145, 0x146, 0x7, 0x6c, 0x2, 0x2, 0x146, 0x14c, 0x5, 0x56, 
    0x2c, 0x2, 0x147, 0x148, 0x7, 0x5a, 0x2, 0x2, 0x148, 0x149, 0x5, 0x56, 
    0x2c, 0x2, 0x149, 0x14a, 0x7, 0x78, 0x2, 0x2, 0x14a, 0x14b, 0x5, 0x56, 
    0x2c, 0x2, 0x14b, 0x14d, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x147, 0x3, 0x2, 
    0x2, 0x2, 0x14c, 0x14d, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x27, 0x3, 0x2, 0x2, 
    0x2, 0x14e, 0x14f, 0x7, 0x4c, 0x2, 0x2, 0x14f, 0x150, 0x5, 0x66, 0x34, 
    0x2, 0x150, 0x151, 0x7, 0x6c, 0x2, 0x2, 0x151, 0x152, 0x5, 0x56, 0x2c, 
    0x2, 0x152, 0x29, 0x3, 0x2, 0x2, 0x2, 0x153, 0x154, 0x7, 0x57, 0x2, 
    0x2, 0x154, 0x15a, 0x5, 0x66, 0x34, 0x2, 0x155, 0x159, 0x5, 0x68, 0x35, 
    0x2, 0x156, 0x159, 0x7, 0x64, 0x2, 0x2, 0x157, 0x159, 0x5, 0x5c, 0x2f, 
    0x2, 0x158, 0x155, 0x3, 0x2, 0x2, 0x2, 0x158, 0x156, 0x3, 0x2, 0x2, 
    0x2, 0x158, 0x157, 0x3, 0x2, 0x2, 0x2, 0x159, 0x15c, 0x3, 0x2, 0x2, 
    0x2, 0x15a, 0x158, 0x3, 0x2, 0x2, 0x2, 0x15a, 0x15b, 0x3, 0x2, 0x2, 
    0x2, 0x15b, 0x15d, 0x3, 0x2, 0x2, 0x2, 0x15c, 0x15a, 0x3, 0x2, 0x2, 
    0x2, 0x15d, 0x15e, 0x7, 0x54, 0x2, 0x2, 0x15e, 0x15f, 0x5, 0x56, 0x2c, 
    0x2, 0x15f, 0x160, 0x7, 0x4, 0x2, 0x2, 0x160, 0x161, 0x7, 0x64, 0x2, 
    0x2, 0x161, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x162, 0x16e, 0x5, 0x68, 0x35, 
    0x2, 0x163, 0x164, 0x7, 0x7a, 0x2, 0x2, 0x164, 0x169, 0x5, 0x2e, 0x18, 
    0x2, 0x165, 0x166, 0x7, 0x76, 0x2, 0x2, 0x166, 0x168, 0x5, 0x2e, 0x18, 
    0x2, 0x167, 0x165, 0x3, 0x2, 0x2, 0x2, 0x168, 0x16b, 0x3, 0x2, 0x2, 
    0x2, 0x169, 0x167, 0x3, 0x2, 0x2, 0x2, 0x169, 0x16a, 0x3, 0x2, 0x2, 
    0x2, 0x16a, 0x16c, 0x3, 0x2, 0x2, 0x2, 0x16b, 0x169, 0x3, 0x2, 0x2, 
    0x2, 0x16c, 0x16d, 0x7, 0x7b, 0x2, 0x2, 0x16d, 0x16f, 0x3, 0x2, 0x2, 
    0x2, 0x16e, 0x163, 0x3, 0x2, 0x2, 0x2, 0x16e, 0x16f, 0x3, 0x2, 0x2, 
    0x2, 0x16f, 0x171, 0x3, 0x2, 0x2, 0x2, 0x170, 0x172, 0x5, 0x30, 0x19, 
    0x2, 0x171, 0x170, 0x3, 0x2, 0x2, 0x2, 0x171, 0x172, 0x3, 0x2, 0x2, 
    0x2, 0x172, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x173, 0x176, 0x5, 0x2c, 0x17, 
    0x2, 0x174, 0x176, 0x7, 0x5f, 0x2, 0x2, 0x175, 0x173, 0x3, 0x2, 0x2, 
    0x2, 0x175, 0x174, 0x3, 0x2, 0x2, 0x2, 0x176, 0x2f, 0x3, 0x2, 0x2, 0x2, 
    0x177, 0x179, 0x7, 0x73, 0x2, 0x2, 0x178, 0x17a, 0x7, 0x3d, 0x2, 0x2, 
    0x179, 0x178, 0x3, 0x2, 0x2, 0x2, 0x179, 0x17a, 0x3, 0x2, 0x2, 0x2, 
    0x17a, 0x31, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x17d, 0x5, 0x34, 0x1b, 0x2, 
    0x17c, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x17c, 0x17d, 0x3, 0x2, 0x2, 0x2, 
    0x17d, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x17e, 0x17f, 0x7, 0x13, 0x2, 0x2, 
    0x17f, 0x180, 0x5, 0x68, 0x35, 0x2, 0x180, 0x181, 0x7, 0x7c, 0x2, 0x2, 
    0x181, 0x185, 0x5, 0x36, 0x1c, 0x2, 0x182, 0x184, 0x5, 0x44, 0x23, 0x2, 
    0x183, 0x182, 0x3, 0x2, 0x2, 0x2, 0x184, 0x187, 0x3, 0x2, 0x2, 0x2, 
    0x185, 0x183, 0x3, 0x2, 0x2, 0x2, 0x185, 0x186, 0x3, 0x2, 0x2, 0x2, 
    0x186, 0x188, 0x3, 0x2, 0x2, 0x2, 0x187, 0x185, 0x3, 0x2, 0x2, 0x2, 
    0x188, 0x189, 0x7, 0x7d, 0x2, 0x2, 0x189, 0x33, 0x3, 0x2, 0x2, 0x2, 
    0x18a, 0x18b, 0x9, 0x2, 0x2, 0x2, 0x18b, 0x35, 0x3, 0x2, 0x2, 0x2, 0x18c, 
    0x18d, 0x9, 0x3, 0x2, 0x2, 0x18d, 0x18e, 0x5, 0x38, 0x1d, 0x2, 0x18e, 
    0x18f, 0x7, 0x11, 0x2, 0x2, 0x18f, 0x190, 0x5, 0x3a, 0x1e, 0x2, 0x190, 
    0x191, 0x7, 0x5, 0x2, 0x2, 0x191, 0x192, 0x5, 0x40, 0x21, 0x2, 0x192, 
    0x1a9, 0x3, 0x2, 0x2, 0x2, 0x193, 0x194, 0x7, 0x3a, 0x2, 0x2, 0x194, 
    0x199, 0x5, 0x42, 0x22, 0x2, 0x195, 0x196, 0x7, 0x76, 0x2, 0x2, 0x196, 
    0x198, 0x5, 0x42, 0x22, 0x2, 0x197, 0x195, 0x3, 0x2, 0x2, 0x2, 0x198, 
    0x19b, 0x3, 0x2, 0x2, 0x2, 0x199, 0x197, 0x3, 0x2, 0x2, 0x2, 0x199, 
    0x19a, 0x3, 0x2, 0x2, 0x2, 0x19a, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x19b, 
    0x199, 0x3, 0x2, 0x2, 0x2, 0x19c, 0x19d, 0x7, 0x11, 0x2, 0x2, 0x19d, 
    0x1a0, 0x5, 0x3a, 0x1e, 0x2, 0x19e, 0x19f, 0x7, 0x5, 0x2, 0x2, 0x19f, 
    0x1a1, 0x5, 0x40, 0x21, 0x2, 0x1a0, 0x19e, 0x3, 0x2, 0x2, 0x2, 0x1a0, 
    0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1a2, 
    0x1a3, 0x7, 0x49, 0x2, 0x2, 0x1a3, 0x1a4, 0x7, 0x11, 0x2, 0x2, 0x1a4, 
    0x1a9, 0x5, 0x3a, 0x1e, 0x2, 0x1a5, 0x1a6, 0x7, 0x1f, 0x2, 0x2, 0x1a6, 
    0x1a7, 0x7, 0x11, 0x2, 0x2, 0x1a7, 0x1a9, 0x5, 0x3a, 0x1e, 0x2, 0x1a8, 
    0x18c, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x193, 0x3, 0x2, 0x2, 0x2, 0x1a8, 
    0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1a5, 0x3, 0x2, 0x2, 0x2, 0x1a9, 
    0x37, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1ab, 0x7, 0x1c, 0x2, 0x2, 0x1ab, 
    0x1b5, 0x7, 0x1a, 0x2, 0x2, 0x1ac, 0x1b1, 0x5, 0x68, 0x35, 0x2, 0x1ad, 
    0x1ae, 0x7, 0x76, 0x2, 0x2, 0x1ae, 0x1b0, 0x5, 0x68, 0x35, 0x2, 0x1af, 
    0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1b1, 
    0x1af, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b2, 0x3, 0x2, 0x2, 0x2, 0x1b2, 
    0x1b5, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b1, 0x3, 0x2, 0x2, 0x2, 0x1b4, 
    0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1b4, 0x1ac, 0x3, 0x2, 0x2, 0x2, 0x1b5, 
    0x39, 0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1bc, 0x5, 0x68, 0x35, 0x2, 0x1b7, 
    0x1bd, 0x5, 0x68, 0x35, 0x2, 0x1b8, 0x1bd, 0x7, 0x64, 0x2, 0x2, 0x1b9, 
    0x1ba, 0x5, 0x68, 0x35, 0x2, 0x1ba, 0x1bb, 0x7, 0x64, 0x2, 0x2, 0x1bb, 
    0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1b7, 0x3, 0x2, 0x2, 0x2, 0x1bc, 
    0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1b9, 0x3, 0x2, 0x2, 0x2, 0x1bc, 
    0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1c0, 0x3, 0x2, 0x2, 0x2, 0x1be, 
    0x1bf, 0x7, 0x9, 0x2, 0x2, 0x1bf, 0x1c1, 0x5, 0x3c, 0x1f, 0x2, 0x1c0, 
    0x1be, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1c1, 
    0x1c4, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c3, 0x7, 0x7, 0x2, 0x2, 0x1c3, 
    0x1c5, 0x7, 0x27, 0x2, 0x2, 0x1c4, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c4, 
    0x1c5, 0x3, 0x2, 0x2, 0x2, 0x1c5, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x1c6, 0x1c7, 
    0x7, 0x7c, 0x2, 0x2, 0x1c7, 0x1cc, 0x5, 0x3e, 0x20, 0x2, 0x1c8, 0x1c9, 
    0x7, 0x76, 0x2, 0x2, 0x1c9, 0x1cb, 0x5, 0x3e, 0x20, 0x2, 0x1ca, 0x1c8, 
    0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1cc, 0x1ca, 
    0x3, 0x2, 0x2, 0x2, 0x1cc, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cd, 0x1d0, 
    0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1cf, 0x1d1, 
    0x7, 0x76, 0x2, 0x2, 0x1d0, 0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1d0, 0x1d1, 
    0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1d2, 0x3, 0x2, 0x2, 0x2, 0x1d2, 0x1d3, 
    0x7, 0x7d, 0x2, 0x2, 0x1d3, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1d5, 
    0x5, 0x6a, 0x36, 0x2, 0x1d5, 0x1d6, 0x7, 0x75, 0x2, 0x2, 0x1d6, 0x1d7, 
    0x5, 0x2c, 0x17, 0x2, 0x1d7, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x1d8, 0x1d9, 
    0x7, 0x1c, 0x2, 0x2, 0x1d9, 0x1e0, 0x5, 0x68, 0x35, 0x2, 0x1da, 0x1dd, 
    0x5, 0x68, 0x35, 0x2, 0x1db, 0x1de, 0x5, 0x68, 0x35, 0x2, 0x1dc, 0x1de, 
    0x7, 0x64, 0x2, 0x2, 0x1dd, 0x1db, 0x3, 0x2, 0x2, 0x2, 0x1dd, 0x1dc, 
    0x3, 0x2, 0x2, 0x2, 0x1dd, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x1de, 0x1e0, 
    0x3, 0x2, 0x2, 0x2, 0x1df, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x1da, 
    0x3, 0x2, 0x2, 0x2, 0x1e0, 0x41, 0x3, 0x2, 0x2, 0x2, 0x1e1, 0x1e2, 0x5, 
    0x6a, 0x36, 0x2, 0x1e2, 0x1e3, 0x7, 0x59, 0x2, 0x2, 0x1e3, 0x1ef, 0x5, 
    0x68, 0x35, 0x2, 0x1e4, 0x1e5, 0x7, 0x7a, 0x2, 0x2, 0x1e5, 0x1ea, 0x5, 
    0x56, 0x2c, 0x2, 0x1e6, 0x1e7, 0x7, 0x76, 0x2, 0x2, 0x1e7, 0x1e9, 0x5, 
    0x56, 0x2c, 0x2, 0x1e8, 0x1e6, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1ec, 0x3, 
    0x2, 0x2, 0x2, 0x1ea, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x1ea, 0x1eb, 0x3, 
    0x2, 0x2, 0x2, 0x1eb, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x1ec, 0x1ea, 0x3, 
    0x2, 0x2, 0x2, 0x1ed, 0x1ee, 0x7, 0x7b, 0x2, 0x2, 0x1ee, 0x1f0, 0x3, 
    0x2, 0x2, 0x2, 0x1ef, 0x1e4, 0x3, 0x2, 0x2, 0x2, 0x1ef, 0x1f0, 0x3, 
    0x2, 0x2, 0x2, 0x1f0, 0x43, 0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1f2, 0x7, 0x18, 
    0x2, 0x2, 0x1f2, 0x243, 0x5, 0x56, 0x2c, 0x2, 0x1f3, 0x1f4, 0x7, 0x16, 
    0x2, 0x2, 0x1f4, 0x243, 0x5, 0x56, 0x2c, 0x2, 0x1f5, 0x1f6, 0x7, 0x52, 
    0x2, 0x2, 0x1f6, 0x243, 0x5, 0x56, 0x2c, 0x2, 0x1f7, 0x1f8, 0x7, 0x4b, 
    0x2, 0x2, 0x1f8, 0x1f9, 0x7, 0x19, 0x2, 0x2, 0x1f9, 0x243, 0x5, 0x56, 
    0x2c, 0x2, 0x1fa, 0x1fc, 0x7, 0x21, 0x2, 0x2, 0x1fb, 0x1fd, 0x7, 0x2d, 
    0x2, 0x2, 0x1fc, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1fd, 0x3, 0x2, 
    0x2, 0x2, 0x1fd, 0x1fe, 0x3, 0x2, 0x2, 0x2, 0x1fe, 0x203, 0x5, 0x6a, 
    0x36, 0x2, 0x1ff, 0x200, 0x7, 0x76, 0x2, 0x2, 0x200, 0x202, 0x5, 0x6a, 
    0x36, 0x2, 0x201, 0x1ff, 0x3, 0x2, 0x2, 0x2, 0x202, 0x205, 0x3, 0x2, 
    0x2, 0x2, 0x203, 0x201, 0x3, 0x2, 0x2, 0x2, 0x203, 0x204, 0x3, 0x2, 
    0x2, 0x2, 0x204, 0x243, 0x3, 0x2, 0x2, 0x2, 0x205, 0x203, 0x3, 0x2, 
    0x2, 0x2, 0x206, 0x207, 0x7, 0x19, 0x2, 0x2, 0x207, 0x243, 0x5, 0x56, 
    0x2c, 0x2, 0x208, 0x209, 0x7, 0x6, 0x2, 0x2, 0x209, 0x20a, 0x7, 0x4a, 
    0x2, 0x2, 0x20a, 0x243, 0x5, 0x48, 0x25, 0x2, 0x20b, 0x20c, 0x7, 0x6, 
    0x2, 0x2, 0x20c, 0x20d, 0x7, 0x55, 0x2, 0x2, 0x20d, 0x20e, 0x5, 0x68, 
    0x35, 0x2, 0x20e, 0x20f, 0x7, 0x75, 0x2, 0x2, 0x20f, 0x210, 0x5, 0x2c, 
    0x17, 0x2, 0x210, 0x211, 0x5, 0x48, 0x25, 0x2, 0x211, 0x243, 0x3, 0x2, 
    0x2, 0x2, 0x212, 0x213, 0x7, 0x6, 0x2, 0x2, 0x213, 0x214, 0x7, 0x36, 
    0x2, 0x2, 0x214, 0x215, 0x7, 0x7a, 0x2, 0x2, 0x215, 0x21a, 0x5, 0x56, 
    0x2c, 0x2, 0x216, 0x217, 0x7, 0x76, 0x2, 0x2, 0x217, 0x219, 0x5, 0x56, 
    0x2c, 0x2, 0x218, 0x216, 0x3, 0x2, 0x2, 0x2, 0x219, 0x21c, 0x3, 0x2, 
    0x2, 0x2, 0x21a, 0x218, 0x3, 0x2, 0x2, 0x2, 0x21a, 0x21b, 0x3, 0x2, 
    0x2, 0x2, 0x21b, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x21a, 0x3, 0x2, 
    0x2, 0x2, 0x21d, 0x21e, 0x7, 0x7b, 0x2, 0x2, 0x21e, 0x21f, 0x5, 0x48, 
    0x25, 0x2, 0x21f, 0x243, 0x3, 0x2, 0x2, 0x2, 0x220, 0x221, 0x7, 0x58, 
    0x2, 0x2, 0x221, 0x243, 0x5, 0x48, 0x25, 0x2, 0x222, 0x223, 0x7, 0x4, 
    0x2, 0x2, 0x223, 0x243, 0x7, 0x64, 0x2, 0x2, 0x224, 0x225, 0x7, 0x30, 
    0x2, 0x2, 0x225, 0x243, 0x7, 0x64, 0x2, 0x2, 0x226, 0x227, 0x7, 0x20, 
    0x2, 0x2, 0x227, 0x22c, 0x7, 0x64, 0x2, 0x2, 0x228, 0x229, 0x7, 0x76, 
    0x2, 0x2, 0x229, 0x22b, 0x7, 0x64, 0x2, 0x2, 0x22a, 0x228, 0x3, 0x2, 
    0x2, 0x2, 0x22b, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x22c, 0x22a, 0x3, 0x2, 
    0x2, 0x2, 0x22c, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x243, 0x3, 0x2, 
    0x2, 0x2, 0x22e, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22f, 0x230, 0x7, 0x4d, 
    0x2, 0x2, 0x230, 0x243, 0x5, 0x46, 0x24, 0x2, 0x231, 0x232, 0x7, 0x11, 
    0x2, 0x2, 0x232, 0x233, 0x7, 0x2c, 0x2, 0x2, 0x233, 0x243, 0x9, 0x4, 
    0x2, 0x2, 0x234, 0x243, 0x7, 0x56, 0x2, 0x2, 0x235, 0x243, 0x7, 0x4e, 
    0x2, 0x2, 0x236, 0x237, 0x7, 0x48, 0x2, 0x2, 0x237, 0x243, 0x5, 0x66, 
    0x34, 0x2, 0x238, 0x239, 0x7, 0xc, 0x2, 0x2, 0x239, 0x23c, 0x7, 0x34, 
    0x2, 0x2, 0x23a, 0x23b, 0x7, 0x35, 0x2, 0x2, 0x23b, 0x23d, 0x5, 0x56, 
    0x2c, 0x2, 0x23c, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23d, 0x3, 0x2, 
    0x2, 0x2, 0x23d, 0x240, 0x3, 0x2, 0x2, 0x2, 0x23e, 0x23f, 0x7, 0x54, 
    0x2, 0x2, 0x23f, 0x241, 0x5, 0x56, 0x2c, 0x2, 0x240, 0x23e, 0x3, 0x2, 
    0x2, 0x2, 0x240, 0x241, 0x3, 0x2, 0x2, 0x2, 0x241, 0x243, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x242, 0x1f3, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x1f5, 0x3, 0x2, 0x2, 0x2, 0x242, 0x1f7, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x1fa, 0x3, 0x2, 0x2, 0x2, 0x242, 0x206, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x208, 0x3, 0x2, 0x2, 0x2, 0x242, 0x20b, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x212, 0x3, 0x2, 0x2, 0x2, 0x242, 0x220, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x222, 0x3, 0x2, 0x2, 0x2, 0x242, 0x224, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x226, 0x3, 0x2, 0x2, 0x2, 0x242, 0x22f, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x231, 0x3, 0x2, 0x2, 0x2, 0x242, 0x234, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x235, 0x3, 0x2, 0x2, 0x2, 0x242, 0x236, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x238, 0x3, 0x2, 0x2, 0x2, 0x243, 0x45, 0x3, 0x2, 0x2, 
    0x2, 0x244, 0x245, 0x5, 0x68, 0x35, 0x2, 0x245, 0x47, 0x3, 0x2, 0x2, 
    0x2, 0x246, 0x24a, 0x7, 0x7c, 0x2, 0x2, 0x247, 0x249, 0x5, 0x4a, 0x26, 
    0x2, 0x248, 0x247, 0x3, 0x2, 0x2, 0x2, 0x249, 0x24c, 0x3, 0x2, 0x2, 
    0x2, 0x24a, 0x248, 0x3, 0x2, 0x2, 0x2, 0x24a, 0x24b, 0x3, 0x2, 0x2, 
    0x2, 0x24b, 0x24d, 0x3, 0x2, 0x2, 0x2, 0x24c, 0x24a, 0x3, 0x2, 0x2, 
    0x2, 0x24d, 0x24e, 0x7, 0x7d, 0x2, 0x2, 0x24e, 0x49, 0x3, 0x2, 0x2, 
    0x2, 0x24f, 0x250, 0x5, 0x6a, 0x36, 0x2, 0x250, 0x251, 0x7, 0x75, 0x2, 
    0x2, 0x251, 0x253, 0x3, 0x2, 0x2, 0x2, 0x252, 0x24f, 0x3, 0x2, 0x2, 
    0x2, 0x252, 0x253, 0x3, 0x2, 0x2, 0x2, 0x253, 0x254, 0x3, 0x2, 0x2, 
    0x2, 0x254, 0x258, 0x5, 0x56, 0x2c, 0x2, 0x255, 0x257, 0x5, 0x4c, 0x27, 
    0x2, 0x256, 0x255, 0x3, 0x2, 0x2, 0x2, 0x257, 0x25a, 0x3, 0x2, 0x2, 
    0x2, 0x258, 0x256, 0x3, 0x2, 0x2, 0x2, 0x258, 0x259, 0x3, 0x2, 0x2, 
    0x2, 0x259, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x25a, 0x258, 0x3, 0x2, 0x2, 
    0x2, 0x25b, 0x25d, 0x7, 0x77, 0x2, 0x2, 0x25c, 0x25b, 0x3, 0x2, 0x2, 
    0x2, 0x25c, 0x25d, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x4b, 0x3, 0x2, 0x2, 0x2, 
    0x25e, 0x25f, 0x7, 0x19, 0x2, 0x2, 0x25f, 0x26d, 0x5, 0x56, 0x2c, 0x2, 
    0x260, 0x261, 0x7, 0x53, 0x2, 0x2, 0x261, 0x264, 0x5, 0x56, 0x2c, 0x2, 
    0x262, 0x263, 0x7, 0x59, 0x2, 0x2, 0x263, 0x265, 0x7, 0x2c, 0x2, 0x2, 
    0x264, 0x262, 0x3, 0x2, 0x2, 0x2, 0x264, 0x265, 0x3, 0x2, 0x2, 0x2, 
    0x265, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x266, 0x267, 0x7, 0x4d, 0x2, 0x2, 
    0x267, 0x26d, 0x5, 0x46, 0x24, 0x2, 0x268, 0x269, 0x7, 0x4, 0x2, 0x2, 
    0x269, 0x26d, 0x7, 0x64, 0x2, 0x2, 0x26a, 0x26b, 0x7, 0x30, 0x2, 0x2, 
    0x26b, 0x26d, 0x7, 0x64, 0x2, 0x2, 0x26c, 0x25e, 0x3, 0x2, 0x2, 0x2, 
    0x26c, 0x260, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x266, 0x3, 0x2, 0x2, 0x2, 
    0x26c, 0x268, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26a, 0x3, 0x2, 0x2, 0x2, 
    0x26d, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x26e, 0x26f, 0x7, 0x51, 0x2, 0x2, 
    0x26f, 0x270, 0x7, 0x64, 0x2, 0x2, 0x270, 0x274, 0x7, 0x7c, 0x2, 0x2, 
    0x271, 0x273, 0x5, 0x50, 0x29, 0x2, 0x272, 0x271, 0x3, 0x2, 0x2, 0x2, 
    0x273, 0x276, 0x3, 0x2, 0x2, 0x2, 0x274, 0x272, 0x3, 0x2, 0x2, 0x2, 
    0x274, 0x275, 0x3, 0x2, 0x2, 0x2, 0x275, 0x277, 0x3, 0x2, 0x2, 0x2, 
    0x276, 0x274, 0x3, 0x2, 0x2, 0x2, 0x277, 0x278, 0x7, 0x7d, 0x2, 0x2, 
    0x278, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x279, 0x27a, 0x7, 0x37, 0x2, 0x2, 
    0x27a, 0x27b, 0x5, 0x68, 0x35, 0x2, 0x27b, 0x27c, 0x7, 0x6c, 0x2, 0x2, 
    0x27c, 0x27d, 0x5, 0x56, 0x2c, 0x2, 0x27d, 0x29b, 0x3, 0x2, 0x2, 0x2, 
    0x27e, 0x27f, 0x7, 0x2e, 0x2, 0x2, 0x27f, 0x280, 0x5, 0x68, 0x35, 0x2, 
    0x280, 0x281, 0x7, 0x11, 0x2, 0x2, 0x281, 0x282, 0x5, 0x56, 0x2c, 0x2, 
    0x282, 0x283, 0x7, 0x5, 0x2, 0x2, 0x283, 0x286, 0x5, 0x56, 0x2c, 0x2, 
    0x284, 0x285, 0x7, 0x59, 0x2, 0x2, 0x285, 0x287, 0x5, 0x56, 0x2c, 0x2, 
    0x286, 0x284, 0x3, 0x2, 0x2, 0x2, 0x286, 0x287, 0x3, 0x2, 0x2, 0x2, 
    0x287, 0x288, 0x3, 0x2, 0x2, 0x2, 0x288, 0x289, 0x7, 0xd, 0x2, 0x2, 
    0x289, 0x28c, 0x5, 0x52, 0x2a, 0x2, 0x28a, 0x28b, 0x7, 0x5, 0x2, 0x2, 
    0x28b, 0x28d, 0x5, 0x66, 0x34, 0x2, 0x28c, 0x28a, 0x3, 0x2, 0x2, 0x2, 
    0x28c, 0x28d, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x29b, 0x3, 0x2, 0x2, 0x2, 
    0x28e, 0x28f, 0x7, 0x2e, 0x2, 0x2, 0x28f, 0x290, 0x5, 0x66, 0x34, 0x2, 
    0x290, 0x291, 0x7, 0x11, 0x2, 0x2, 0x291, 0x294, 0x5, 0x56, 0x2c, 0x2, 
    0x292, 0x293, 0x7, 0x59, 0x2, 0x2, 0x293, 0x295, 0x5, 0x56, 0x2c, 0x2, 
    0x294, 0x292, 0x3, 0x2, 0x2, 0x2, 0x294, 0x295, 0x3, 0x2, 0x2, 0x2, 
    0x295, 0x296, 0x3, 0x2, 0x2, 0x2, 0x296, 0x297, 0x5, 0x54, 0x2b, 0x2, 
    0x297, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x298, 0x299, 0x7, 0x2e, 0x2, 0x2, 
    0x299, 0x29b, 0x5, 0x56, 0x2c, 0x2, 0x29a, 0x279, 0x3, 0x2, 0x2, 0x2, 
    0x29a, 0x27e, 0x3, 0x2, 0x2, 0x2, 0x29a, 0x28e, 0x3, 0x2, 0x2, 0x2, 
    0x29a, 0x298, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x51, 0x3, 0x2, 0x2, 0x2, 0x29c, 
    0x2a3, 0x7, 0x45, 0x2, 0x2, 0x29d, 0x2a3, 0x7, 0x33, 0x2, 0x2, 0x29e, 
    0x2a3, 0x7, 0x26, 0x2, 0x2, 0x29f, 0x2a0, 0x7, 0x3e, 0x2, 0x2, 0x2a0, 
    0x2a3, 0x7, 0x3b, 0x2, 0x2, 0x2a1, 0x2a3, 0x7, 0x2c, 0x2, 0x2, 0x2a2, 
    0x29c, 0x3, 0x2, 0x2, 0x2, 0x2a2, 0x29d, 0x3, 0x2, 0x2, 0x2, 0x2a2, 
    0x29e, 0x3, 0x2, 0x2, 0x2, 0x2a2, 0x29f, 0x3, 0x2, 0x2, 0x2, 0x2a2, 
    0x2a1, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x53, 0x3, 0x2, 0x2, 0x2, 0x2a4, 0x2a6, 
    0x7, 0x43, 0x2, 0x2, 0x2a5, 0x2a7, 0x5, 0x68, 0x35, 0x2, 0x2a6, 0x2a5, 
    0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a7, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2b7, 
    0x3, 0x2, 0x2, 0x2, 0x2a8, 0x2b1, 0x7, 0x2f, 0x2, 0x2, 0x2a9, 0x2ae, 
    0x5, 0x68, 0x35, 0x2, 0x2aa, 0x2ab, 0x7, 0x76, 0x2, 0x2, 0x2ab, 0x2ad, 
    0x5, 0x68, 0x35, 0x2, 0x2ac, 0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2ad, 0x2b0, 
    0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2ac, 0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2af, 
    0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b2, 0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2ae, 
    0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2b2, 
    0x3, 0x2, 0x2, 0x2, 0x2b2, 0x2b7, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b4, 
    0x7, 0x28, 0x2, 0x2, 0x2b4, 0x2b5, 0x7, 0xf, 0x2, 0x2, 0x2b5, 0x2b7, 
    0x7, 0x1e, 0x2, 0x2, 0x2b6, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2a8, 
    0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2b3, 0x3, 0x2, 0x2, 0x2, 0x2b7, 0x55, 0x3, 
    0x2, 0x2, 0x2, 0x2b8, 0x2b9, 0x8, 0x2c, 0x1, 0x2, 0x2b9, 0x2ba, 0x7, 
    0x6e, 0x2, 0x2, 0x2ba, 0x2c6, 0x5, 0x56, 0x2c, 0xe, 0x2bb, 0x2bc, 0x7, 
    0xf, 0x2, 0x2, 0x2bc, 0x2c6, 0x5, 0x56, 0x2c, 0x8, 0x2bd, 0x2be, 0x7, 
    0xa, 0x2, 0x2, 0x2be, 0x2bf, 0x5, 0x56, 0x2c, 0x2, 0x2bf, 0x2c0, 0x7, 
    0x14, 0x2, 0x2, 0x2c0, 0x2c1, 0x5, 0x56, 0x2c, 0x2, 0x2c1, 0x2c2, 0x7, 
    0x7, 0x2, 0x2, 0x2c2, 0x2c3, 0x5, 0x56, 0x2c, 0x4, 0x2c3, 0x2c6, 0x3, 
    0x2, 0x2, 0x2, 0x2c4, 0x2c6, 0x5, 0x5a, 0x2e, 0x2, 0x2c5, 0x2b8, 0x3, 
    0x2, 0x2, 0x2, 0x2c5, 0x2bb, 0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2bd, 0x3, 
    0x2, 0x2, 0x2, 0x2c5, 0x2c4, 0x3, 0x2, 0x2, 0x2, 0x2c6, 0x2fa, 0x3, 
    0x2, 0x2, 0x2, 0x2c7, 0x2c8, 0xc, 0xd, 0x2, 0x2, 0x2c8, 0x2c9, 0x9, 
    0x5, 0x2, 0x2, 0x2c9, 0x2f9, 0x5, 0x56, 0x2c, 0xe, 0x2ca, 0x2cb, 0xc, 
    0xc, 0x2, 0x2, 0x2cb, 0x2cc, 0x9, 0x6, 0x2, 0x2, 0x2cc, 0x2f9, 0x5, 
    0x56, 0x2c, 0xd, 0x2cd, 0x2ce, 0xc, 0xb, 0x2, 0x2, 0x2ce, 0x2cf, 0x7, 
    0x72, 0x2, 0x2, 0x2cf, 0x2f9, 0x5, 0x56, 0x2c, 0xb, 0x2d0, 0x2d1, 0xc, 
    0xa, 0x2, 0x2, 0x2d1, 0x2d2, 0x5, 0x58, 0x2d, 0x2, 0x2d2, 0x2d3, 0x5, 
    0x56, 0x2c, 0xb, 0x2d3, 0x2f9, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2d5, 0xc, 
    0x7, 0x2, 0x2, 0x2d5, 0x2d6, 0x7, 0x3, 0x2, 0x2, 0x2d6, 0x2f9, 0x5, 
    0x56, 0x2c, 0x8, 0x2d7, 0x2d8, 0xc, 0x6, 0x2, 0x2, 0x2d8, 0x2d9, 0x7, 
    0x12, 0x2, 0x2, 0x2d9, 0x2f9, 0x5, 0x56, 0x2c, 0x7, 0x2da, 0x2db, 0xc, 
    0x5, 0x2, 0x2, 0x2db, 0x2dc, 0x7, 0xb, 0x2, 0x2, 0x2dc, 0x2f9, 0x5, 
    0x56, 0x2c, 0x5, 0x2dd, 0x2de, 0xc, 0x11, 0x2, 0x2, 0x2de, 0x2df, 0x7, 
    0x79, 0x2, 0x2, 0x2df, 0x2f9, 0x5, 0x6a, 0x36, 0x2, 0x2e0, 0x2e1, 0xc, 
    0x10, 0x2, 0x2, 0x2e1, 0x2e2, 0x7, 0x7e, 0x2, 0x2, 0x2e2, 0x2e3, 0x5, 
    0x56, 0x2c, 0x2, 0x2e3, 0x2e4, 0x7, 0x7f, 0x2, 0x2, 0x2e4, 0x2f9, 0x3, 
    0x2, 0x2, 0x2, 0x2e5, 0x2e6, 0xc, 0xf, 0x2, 0x2, 0x2e6, 0x2ef, 0x7, 
    0x7a, 0x2, 0x2, 0x2e7, 0x2ec, 0x5, 0x56, 0x2c, 0x2, 0x2e8, 0x2e9, 0x7, 
    0x76, 0x2, 0x2, 0x2e9, 0x2eb, 0x5, 0x56, 0x2c, 0x2, 0x2ea, 0x2e8, 0x3, 
    0x2, 0x2, 0x2, 0x2eb, 0x2ee, 0x3, 0x2, 0x2, 0x2, 0x2ec, 0x2ea, 0x3, 
    0x2, 0x2, 0x2, 0x2ec, 0x2ed, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2f0, 0x3, 
    0x2, 0x2, 0x2, 0x2ee, 0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2e7, 0x3, 
    0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x3, 0x2, 0x2, 0x2, 0x2f0, 0x2f1, 0x3, 
    0x2, 0x2, 0x2, 0x2f1, 0x2f9, 0x7, 0x7b, 0x2, 0x2, 0x2f2, 0x2f3, 0xc, 
    0x9, 0x2, 0x2, 0x2f3, 0x2f5, 0x7, 0xd, 0x2, 0x2, 0x2f4, 0x2f6, 0x7, 
    0xf, 0x2, 0x2, 0x2f5, 0x2f4, 0x3, 0x2, 0x2, 0x2, 0x2f5, 0x2f6, 0x3, 
    0x2, 0x2, 0x2, 0x2f6, 0x2f7, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2f9, 0x9, 
    0x7, 0x2, 0x2, 0x2f8, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2ca, 0x3, 
    0x2, 0x2, 0x2, 0x2f8, 0x2cd, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2d0, 0x3, 
    0x2, 0x2, 0x2, 0x2f8, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2d7, 0x3, 
    0x2, 0x2, 0x2, 0x2f8, 0x2da, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2dd, 0x3, 
    0x2, 0x2, 0x2, 0x2f8, 0x2e0, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2e5, 0x3, 
    0x2, 0x2, 0x2, 0x2f8, 0x2f2, 0x3, 0x2, 0x2, 0x2, 0x2f9, 0x2fc, 0x3, 
    0x2, 0x2, 0x2, 0x2fa, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2fa, 0x2fb, 0x3, 
    0x2, 0x2, 0x2, 0x2fb, 0x57, 0x3, 0x2, 0x2, 0x2, 0x2fc, 0x2fa, 0x3, 0x2, 
    0x2, 0x2, 0x2fd, 0x31f, 0x7, 0x66, 0x2, 0x2, 0x2fe, 0x31f, 0x7, 0x67, 
    0x2, 0x2, 0x2ff, 0x31f, 0x7, 0x6a, 0x2, 0x2, 0x300, 0x31f, 0x7, 0x68, 
    0x2, 0x2, 0x301, 0x31f, 0x7, 0x6b, 0x2, 0x2, 0x302, 0x31f, 0x7, 0x69, 
    0x2, 0x2, 0x303, 0x305, 0x7, 0xf, 0x2, 0x2, 0x304, 0x303, 0x3, 0x2, 
    0x2, 0x2, 0x304, 0x305, 0x3, 0x2, 0x2, 0x2, 0x305, 0x306, 0x3, 0x2, 
    0x2, 0x2, 0x306, 0x31f, 0x7, 0xc, 0x2, 0x2, 0x307, 0x309, 0x7, 0xf, 
    0x2, 0x2, 0x308, 0x307, 0x3, 0x2, 0x2, 0x2, 0x308, 0x309, 0x3, 0x2, 
    0x2, 0x2, 0x309, 0x30a, 0x3, 0x2, 0x2, 0x2, 0x30a, 0x30b, 0x7, 0x40, 
    0x2, 0x2, 0x30b, 0x31f, 0x7, 0x3f, 0x2, 0x2, 0x30c, 0x30e, 0x7, 0xf, 
    0x2, 0x2, 0x30d, 0x30c, 0x3, 0x2, 0x2, 0x2, 0x30d, 0x30e, 0x3, 0x2, 
    0x2, 0x2, 0x30e, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x31f, 0x7, 0x24, 
    0x2, 0x2, 0x310, 0x312, 0x7, 0xf, 0x2, 0x2, 0x311, 0x310, 0x3, 0x2, 
    0x2, 0x2, 0x311, 0x312, 0x3, 0x2, 0x2, 0x2, 0x312, 0x313, 0x3, 0x2, 
    0x2, 0x2, 0x313, 0x31f, 0x7, 0x3c, 0x2, 0x2, 0x314, 0x316, 0x7, 0xf, 
    0x2, 0x2, 0x315, 0x314, 0x3, 0x2, 0x2, 0x2, 0x315, 0x316, 0x3, 0x2, 
    0x2, 0x2, 0x316, 0x317, 0x3, 0x2, 0x2, 0x2, 0x317, 0x318, 0x7, 0x50, 
    0x2, 0x2, 0x318, 0x31f, 0x7, 0x59, 0x2, 0x2, 0x319, 0x31b, 0x7, 0xf, 
    0x2, 0x2, 0x31a, 0x319, 0x3, 0x2, 0x2, 0x2, 0x31a, 0x31b, 0x3, 0x2, 
    0x2, 0x2, 0x31b, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x31c, 0x31d, 0x7, 0x29, 
    0x2, 0x2, 0x31d, 0x31f, 0x7, 0x59, 0x2, 0x2, 0x31e, 0x2fd, 0x3, 0x2, 
    0x2, 0x2, 0x31e, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x2ff, 0x3, 0x2, 
    0x2, 0x2, 0x31e, 0x300, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x301, 0x3, 0x2, 
    0x2, 0x2, 0x31e, 0x302, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x304, 0x3, 0x2, 
    0x2, 0x2, 0x31e, 0x308, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x30d, 0x3, 0x2, 
    0x2, 0x2, 0x31e, 0x311, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x315, 0x3, 0x2, 
    0x2, 0x2, 0x31e, 0x31a, 0x3, 0x2, 0x2, 0x2, 0x31f, 0x59, 0x3, 0x2, 0x2, 
    0x2, 0x320, 0x354, 0x5, 0x62, 0x32, 0x2, 0x321, 0x322, 0x5, 0x68, 0x35, 
    0x2, 0x322, 0x323, 0x7, 0x7a, 0x2, 0x2, 0x323, 0x324, 0x5, 0x68, 0x35, 
    0x2, 0x324, 0x325, 0x7, 0xc, 0x2, 0x2, 0x325, 0x326, 0x5, 0x56, 0x2c, 
    0x2, 0x326, 0x327, 0x7, 0x75, 0x2, 0x2, 0x327, 0x328, 0x5, 0x56, 0x2c, 
    0x2, 0x328, 0x329, 0x7, 0x7b, 0x2, 0x2, 0x329, 0x354, 0x3, 0x2, 0x2, 
    0x2, 0x32a, 0x354, 0x5, 0x5c, 0x2f, 0x2, 0x32b, 0x32c, 0x5, 0x68, 0x35, 
    0x2, 0x32c, 0x32d, 0x7, 0x64, 0x2, 0x2, 0x32d, 0x32e, 0x5, 0x5e, 0x30, 
    0x2, 0x32e, 0x354, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x354, 0x5, 0x68, 0x35, 
    0x2, 0x330, 0x354, 0x5, 0x5e, 0x30, 0x2, 0x331, 0x33d, 0x7, 0x7c, 0x2, 
    0x2, 0x332, 0x337, 0x5, 0x56, 0x2c, 0x2, 0x333, 0x334, 0x7, 0x76, 0x2, 
    0x2, 0x334, 0x336, 0x5, 0x56, 0x2c, 0x2, 0x335, 0x333, 0x3, 0x2, 0x2, 
    0x2, 0x336, 0x339, 0x3, 0x2, 0x2, 0x2, 0x337, 0x335, 0x3, 0x2, 0x2, 
    0x2, 0x337, 0x338, 0x3, 0x2, 0x2, 0x2, 0x338, 0x33b, 0x3, 0x2, 0x2, 
    0x2, 0x339, 0x337, 0x3, 0x2, 0x2, 0x2, 0x33a, 0x33c, 0x7, 0x76, 0x2, 
    0x2, 0x33b, 0x33a, 0x3, 0x2, 0x2, 0x2, 0x33b, 0x33c, 0x3, 0x2, 0x2, 
    0x2, 0x33c, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x33d, 0x332, 0x3, 0x2, 0x2, 
    0x2, 0x33d, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x33f, 0x3, 0x2, 0x2, 
    0x2, 0x33f, 0x354, 0x7, 0x7d, 0x2, 0x2, 0x340, 0x34c, 0x7, 0x7e, 0x2, 
    0x2, 0x341, 0x346, 0x5, 0x56, 0x2c, 0x2, 0x342, 0x343, 0x7, 0x76, 0x2, 
    0x2, 0x343, 0x345, 0x5, 0x56, 0x2c, 0x2, 0x344, 0x342, 0x3, 0x2, 0x2, 
    0x2, 0x345, 0x348, 0x3, 0x2, 0x2, 0x2, 0x346, 0x344, 0x3, 0x2, 0x2, 
    0x2, 0x346, 0x347, 0x3, 0x2, 0x2, 0x2, 0x347, 0x34a, 0x3, 0x2, 0x2, 
    0x2, 0x348, 0x346, 0x3, 0x2, 0x2, 0x2, 0x349, 0x34b, 0x7, 0x76, 0x2, 
    0x2, 0x34a, 0x349, 0x3, 0x2, 0x2, 0x2, 0x34a, 0x34b, 0x3, 0x2, 0x2, 
    0x2, 0x34b, 0x34d, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x341, 0x3, 0x2, 0x2, 
    0x2, 0x34c, 0x34d, 0x3, 0x2, 0x2, 0x2, 0x34d, 0x34e, 0x3, 0x2, 0x2, 
    0x2, 0x34e, 0x354, 0x7, 0x7f, 0x2, 0x2, 0x34f, 0x350, 0x7, 0x7a, 0x2, 
    0x2, 0x350, 0x351, 0x5, 0x56, 0x2c, 0x2, 0x351, 0x352, 0x7, 0x7b, 0x2, 
    0x2, 0x352, 0x354, 0x3, 0x2, 0x2, 0x2, 0x353, 0x320, 0x3, 0x2, 0x2, 
    0x2, 0x353, 0x321, 0x3, 0x2, 0x2, 0x2, 0x353, 0x32a, 0x3, 0x2, 0x2, 
    0x2, 0x353, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x353, 0x32f, 0x3, 0x2, 0x2, 
    0x2, 0x353, 0x330, 0x3, 0x2, 0x2, 0x2, 0x353, 0x331, 0x3, 0x2, 0x2, 
    0x2, 0x353, 0x340, 0x3, 0x2, 0x2, 0x2, 0x353, 0x34f, 0x3, 0x2, 0x2, 
    0x2, 0x354, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x355, 0x356, 0x5, 0x68, 0x35, 
    0x2, 0x356, 0x357, 0x7, 0x74, 0x2, 0x2, 0x357, 0x358, 0x7, 0x64, 0x2, 
    0x2, 0x358, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x359, 0x35a, 0x7, 0x7c, 0x2, 
    0x2, 0x35a, 0x35f, 0x5, 0x60, 0x31, 0x2, 0x35b, 0x35c, 0x7, 0x76, 0x2, 
    0x2, 0x35c, 0x35e, 0x5, 0x60, 0x31, 0x2, 0x35d, 0x35b, 0x3, 0x2, 0x2, 
    0x2, 0x35e, 0x361, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x35d, 0x3, 0x2, 0x2, 
    0x2, 0x35f, 0x360, 0x3, 0x2, 0x2, 0x2, 0x360, 0x363, 0x3, 0x2, 0x2, 
    0x2, 0x361, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x362, 0x364, 0x7, 0x76, 0x2, 
    0x2, 0x363, 0x362, 0x3, 0x2, 0x2, 0x2, 0x363, 0x364, 0x3, 0x2, 0x2, 
    0x2, 0x364, 0x365, 0x3, 0x2, 0x2, 0x2, 0x365, 0x366, 0x7, 0x7d, 0x2, 
    0x2, 0x366, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x367, 0x368, 0x5, 0x6a, 0x36, 
    0x2, 0x368, 0x369, 0x7, 0x75, 0x2, 0x2, 0x369, 0x36a, 0x5, 0x56, 0x2c, 
    0x2, 0x36a, 0x61, 0x3, 0x2, 0x2, 0x2, 0x36b, 0x36c, 0x9, 0x8, 0x2, 0x2, 
    0x36c, 0x63, 0x3, 0x2, 0x2, 0x2, 0x36d, 0x36e, 0x5, 0x56, 0x2c, 0x2, 
    0x36e, 0x36f, 0x7, 0x2, 0x2, 0x3, 0x36f, 0x65, 0x3, 0x2, 0x2, 0x2, 0x370, 
    0x375, 0x5, 0x6a, 0x36, 0x2, 0x371, 0x372, 0x7, 0x79, 0x2, 0x2, 0x372, 
    0x374, 0x5, 0x6a, 0x36, 0x2, 0x373, 0x371, 0x3, 0x2, 0x2, 0x2, 0x374, 
    0x377, 0x3, 0x2, 0x2, 0x2, 0x375, 0x373, 0x3, 0x2, 0x2, 0x2, 0x375, 
    0x376, 0x3, 0x2, 0x2, 0x2, 0x376, 0x67, 0x3, 0x2, 0x2, 0x2, 0x377, 0x375, 
    0x3, 0x2, 0x2, 0x2, 0x378, 0x379, 0x9, 0x9, 0x2, 0x2, 0x379, 0x69, 0x3, 
    0x2, 0x2, 0x2, 0x37a, 0x390, 0x5, 0x68, 0x35, 0x2, 0x37b, 0x390, 0x7, 
    0x3, 0x2, 0x2, 0x37c, 0x390, 0x7, 0x4, 0x2, 0x2, 0x37d, 0x390, 0x7, 
    0x5, 0x2, 0x2, 0x37e, 0x390, 0x7, 0x6, 0x2, 0x2, 0x37f, 0x390, 0x7, 
    0x7, 0x2, 0x2, 0x380, 0x390, 0x7, 0x9, 0x2, 0x2, 0x381, 0x390, 0x7, 
    0xa, 0x2, 0x2, 0x382, 0x390, 0x7, 0xb, 0x2, 0x2, 0x383, 0x390, 0x7, 
    0xc, 0x2, 0x2, 0x384, 0x390, 0x7, 0xd, 0x2, 0x2, 0x385, 0x390, 0x7, 
    0xe, 0x2, 0x2, 0x386, 0x390, 0x7, 0xf, 0x2, 0x2, 0x387, 0x390, 0x7, 
    0x11, 0x2, 0x2, 0x388, 0x390, 0x7, 0x12, 0x2, 0x2, 0x389, 0x390, 0x7, 
    0x13, 0x2, 0x2, 0x38a, 0x390, 0x7, 0x14, 0x2, 0x2, 0x38b, 0x390, 0x7, 
    0x16, 0x2, 0x2, 0x38c, 0x390, 0x7, 0x17, 0x2, 0x2, 0x38d, 0x390, 0x7, 
    0x18, 0x2, 0x2, 0x38e, 0x390, 0x7, 0x19, 0x2, 0x2, 0x38f, 0x37a, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x37b, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x37c, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x37d, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x37e, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x380, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x381, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x382, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x383, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x384, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x385, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x386, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x387, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x388, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x389, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x38a, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x38b, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x38c, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x38e, 0x3, 
    0x2, 0x2, 0x2, 0x390, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x64, 0x70, 0x76, 0x80, 
    0x89, 0x8d, 0x92, 0x98, 0xa3, 0xa7, 0xb2, 0xc0, 0xc3, 0xcd, 0xd1, 0xda, 
    0xe1, 0xeb, 0xf4, 0xf7, 0xfd, 0x10a, 0x10d, 0x115, 0x11e, 0x125, 0x132, 
    0x135, 0x14c, 0x158, 0x15a, 0x169, 0x16e, 0x171, 0x175, 0x179, 0x17c, 
    0x185, 0x199, 0x1a0, 0x1a8, 0x1b1, 0x1b4, 0x1bc, 0x1c0, 0x1c4, 0x1cc, 
    0x1d0, 0x1dd, 0x1df, 0x1ea, 0x1ef, 0x1fc, 0x203, 0x21a, 0x22c, 0x23c, 
    0x240, 0x242, 0x24a, 0x252, 0x258, 0x25c, 0x264, 0x26c, 0x274, 0x286, 
    0x28c, 0x294, 0x29a, 0x2a2, 0x2a6, 0x2ae, 0x2b1, 0x2b6, 0x2c5, 0x2ec, 
    0x2ef, 0x2f5, 0x2f8, 0x2fa, 0x304, 0x308, 0x30d, 0x311, 0x315, 0x31a, 
    0x31e, 0x337, 0x33b, 0x33d, 0x346, 0x34a, 0x34c, 0x353, 0x35f, 0x363, 
    0x375, 0x38f, 
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
